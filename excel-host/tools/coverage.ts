/** Says which part of the Excel API is emulated, class by class: npx tsx excel-host/tools/coverage.ts */
import { metadataOf } from '../metadata';
import { modelSamples } from './model-samples';

let emulated = 0;
let all = 0;
for (const object of modelSamples()) {
  const { scalars, nav, methods } = metadataOf(object.className);
  const known = [...new Set([scalars, nav, methods].flatMap(Object.keys))].filter((name) => !name.startsWith('_'));
  const missing = known.filter((name) => !object.hasMember(name));
  emulated += known.length - missing.length;
  all += known.length;
  const share = `${known.length - missing.length}/${known.length}`;
  process.stdout.write(
    `${object.className.padEnd(34)} ${share.padStart(9)}  missing: ${missing.join(' ').slice(0, 300)}\n`,
  );
}
process.stdout.write(`emulated members: ${emulated} of ${all}\n`);
