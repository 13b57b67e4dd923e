import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { manifestFor } from './manifest-for';

/** `npm run manifest -- https://host`: writes dist/manifest.xml, to be handed to Microsoft 365. */
const origin = process.argv[2];
if (origin === undefined) {
  process.stderr.write('Usage: npm run manifest -- https://host\n');
  process.exitCode = 2;
} else {
  const manifest = manifestFor(readFileSync('manifest.xml', 'utf8'), origin);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/manifest.xml', manifest);
  process.stderr.write('dist/manifest.xml\n');
}
