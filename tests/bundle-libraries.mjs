import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const top = path.join(import.meta.dirname, '..');

/**
 * Libraries of many small files, which every suite would open and compile one by one: in one file they load in a third
 * of the time. Their versions are in the names, so a file is written once.
 */
const bundled = ['exceljs'].map((name) => {
  const { version } = JSON.parse(readFileSync(path.join(top, 'node_modules', name, 'package.json'), 'utf8'));
  return { name, file: path.join(top, 'build', 'libraries', `${name}-${version}.js`) };
});

/** Where Jest finds them. */
export const libraries = Object.fromEntries(bundled.map(({ name, file }) => [`^${name}$`, file]));

/** Before the first suite. */
export default async function bundleLibraries() {
  for (const { name, file } of bundled)
    if (!existsSync(file))
      await build({
        stdin: { contents: `module.exports = require('${name}');`, resolveDir: top },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        minifyWhitespace: true,
        outfile: file,
        logLevel: 'error',
      });
}
