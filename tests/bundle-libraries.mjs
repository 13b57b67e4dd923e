import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { LOCAL_GLOBALS } from './local-globals.mjs';

const top = path.join(import.meta.dirname, '..');

/** Which libraries, and the folder that finds them in the version its sources use. */
const LIBRARIES = [
  // Of many small files, which every suite would open and compile one by one: in one file they load in a third of the time.
  ['exceljs', top],
  // What reads XML asks for globals at every tag.
  ['saxes', path.join(top, 'ooxml')],
];

/** Their versions are in the names, so a file is written once. */
const bundled = LIBRARIES.map(([name, from]) => {
  const manifest = createRequire(path.join(from, 'package.json')).resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { name, from, file: path.join(top, 'build', 'libraries', `${name}-${version}.js`) };
});

/** Where Jest finds them. */
export const libraries = Object.fromEntries(bundled.map(({ name, file }) => [`^${name}$`, file]));

/** Before the first suite. */
export default async function bundleLibraries() {
  for (const { name, from, file } of bundled)
    if (!existsSync(file))
      await build({
        stdin: { contents: `module.exports = require('${name}');`, resolveDir: from },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        minifyWhitespace: true,
        banner: { js: LOCAL_GLOBALS },
        outfile: file,
        logLevel: 'error',
      });
}
