import { rmSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

/**
 * `node cli/from-bundle.mjs report …` runs `report-command.ts`, put into one file first: reading the sources one by one
 * takes longer than most commands. Always made anew, so that it is never older than the sources.
 */
const [command] = process.argv.splice(2, 1);
const file = await bundle(command);
process.once('exit', () => {
  rmSync(file, { force: true });
});
await import(pathToFileURL(file));
