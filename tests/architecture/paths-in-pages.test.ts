import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** The pages that say where things are; the others also name files that a reader will make. */
const PAGES = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'];

/** What a page names from the top of the project: the paths written as code, and what its links lead to. */
function pathsOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const written = Array.from(text.matchAll(/`([a-z-]+\/[\w./-]*)`/g), ([, path = '']) => path);
  const linked = Array.from(text.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, path = '']) => join(page, '..', path));
  // «`rules/`» after «`profiles/…`» is a folder of the one before: only what begins with a folder of the top is told.
  return [...written.filter((path) => existsSync(join(ROOT, path.split('/')[0] ?? ''))), ...linked];
}

test.each(PAGES)('%s: every path it names is there', (page) => {
  const paths = pathsOf(page);
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
