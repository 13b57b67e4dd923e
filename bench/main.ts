import { benchChecking } from './checking';
import { benchCustom } from './custom';
import { benchFiles } from './files';
import { benchFirstRender } from './first-render';
import { benchMemory } from './memory';
import { benchProfile } from './profile';
import { benchTables } from './tables';
import { benchWorst } from './worst';
import { benchWriting } from './writing';

/** The parts of the bench, by the name one is run alone with; each prints its own results. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  tables: benchTables,
  custom: benchCustom,
  checking: benchChecking,
  memory: benchMemory,
  files: benchFiles,
  writing: benchWriting,
  worst: benchWorst,
  profile: benchProfile,
  'first-render': benchFirstRender,
};

/** `npm run bench` runs all parts, `npm run bench -- tables` one alone: see docs/bench.md. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`);
  process.exitCode = 1;
} else
  for (const [name, bench] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n── ${name} ──`);
    await bench();
  }
