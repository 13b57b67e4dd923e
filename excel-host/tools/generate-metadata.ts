/** Rewrites excel-metadata.json from the installed office.js: npx tsx excel-host/tools/generate-metadata.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { officeJsFolder } from '../node';
import { extractMetadata, metadataText } from './extract-metadata';

const source = readFileSync(path.join(officeJsFolder(), 'excel-web-16.00.debug.js'), 'utf8');
const text = metadataText(extractMetadata(source));
writeFileSync(new URL('../excel-metadata.json', import.meta.url), text);
process.stdout.write(`excel-metadata.json: ${text.length} characters\n`);
