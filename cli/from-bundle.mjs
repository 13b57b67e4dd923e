import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * `node cli/from-bundle.mjs report …` runs `report-command.ts`, put into one file first: reading the sources one by one
 * takes longer than most commands. Always made anew, so that it is never older than the sources.
 */
const [command] = process.argv.splice(2, 1);
// Beside the folder of profiles, as the sources are.
const bundle = path.join(import.meta.dirname, '..', 'out', `${command}-${process.pid}.mjs`);
await build({
  entryPoints: [path.join(import.meta.dirname, `${command}-command.ts`)],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['exceljs', '@azure/*'],
  logLevel: 'error',
});
process.once('exit', () => {
  rmSync(bundle, { force: true });
});
await import(pathToFileURL(bundle));
