import type { Package } from './packages';

/** What may be published with the pane or the service: it asks for no more than its notice. */
const PUBLISHED: ReadonlySet<string> = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);
/** What may moreover be used on the computer of who works on it, where nothing is passed on. */
const WORK: ReadonlySet<string> = new Set([
  ...PUBLISHED,
  'Apache-2.0 AND MIT',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'MIT/X11',
  'MPL-2.0',
  'Unlicense',
  '(BSD-3-Clause OR GPL-2.0)',
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '(MIT OR GPL-3.0-or-later)',
]);
/**
 * Read by hand, because they say none in the form that npm knows. `@microsoft/office-js`: Microsoft's own terms, used by
 * the preview and the tests, never published with the pane, which loads it from Microsoft's address. `buffers`: an old
 * package without any word on it, which exceljs brings along for the tests; never published.
 */
const READ: ReadonlySet<string> = new Set(['@microsoft/office-js', 'buffers']);

/** Packages whose licence nobody has agreed to, one line each. */
export const licenceFaults = (all: readonly Package[], published: readonly Package[]): readonly string[] => [
  ...all
    .filter(({ name, license }) => !WORK.has(license) && !READ.has(name))
    .map(({ name, version, license }) => `${name} ${version}: licence «${license}»`),
  ...published
    .filter(({ license }) => !PUBLISHED.has(license))
    .map(({ name, version, license }) => `${name} ${version} is published: licence «${license}»`),
];

/** Packages that npm could not check against a hash, one line each. */
export const integrityFaults = (all: readonly Package[]): readonly string[] =>
  all.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true).map(({ name }) => `${name}: no sha512`);
