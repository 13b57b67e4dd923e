import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

/**
 * `node cli/from-bundle.mjs report …` runs `report-command.ts`, put into one file first: reading the sources one by one
 * takes longer than most commands.
 */
const [command] = process.argv.splice(2, 1);
await import(pathToFileURL(await bundle(command)));
