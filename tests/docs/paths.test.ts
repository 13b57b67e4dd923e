import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the pages name is there: a file that moved leaves no page behind it. Decisions speak of their own time. */

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const DECISIONS = readdirSync(path.join('docs', 'decisions')).map((name) => `docs/decisions/${name}`);

/** Folders of the project: what begins otherwise is no path of it. */
const FOLDERS =
  /`((?:addin|bench|cli|docs|engine|excel-host|functions|infra|ooxml|preview|samples|scripts|tests|word|profiles\/alupse)\/[\w./-]*)`/g;
/** What a reader of the page adds, by its own example. */
const INVENTED = /cloture-tardive|domicile-contact|alupse\/atelier|foyer|facts\/presence/;

/** A suite is named without its ending, as Jest takes it. */
const isThere = (named: string): boolean =>
  [named, `tests/${named}.test.ts`, `tests/${named}.ts`].some((file) => existsSync(file));

test.each(PAGES)('%s names files that are there', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(FOLDERS)].map(([, file = '']) => file);
  expect(named.filter((file) => !INVENTED.test(file) && !isThere(file))).toEqual([]);
});

test.each([...PAGES, ...DECISIONS])('the links of %s lead somewhere', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)];
  const targets = links.map(([, target = '']) => path.join(path.dirname(page), decodeURI(target)));
  expect(targets.filter((file) => !existsSync(file))).toEqual([]);
});
