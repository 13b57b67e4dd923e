import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { readAssociation } from './deploy/read-association';
import { runSteps } from './deploy/run-steps';
import { backSteps, deploySteps, whatIfSteps } from './deploy/steps';

/**
 * `npm run deploy`: puts the version of this folder into production. `--what-if` only says what would change; `--back
 * v0.1.0` returns to a released version. Needs `az`, signed in (`az login`). ASSOCIATION names another
 * file than `infra/association.bicepparam`.
 */
const USAGE = 'npm run deploy -- [--what-if | --back v0.1.0]';

try {
  const { values } = parseArgs({ options: { 'what-if': { type: 'boolean' }, back: { type: 'string' } } });
  if (values['what-if'] === true && values.back !== undefined) throw new Error(USAGE);
  if (values.back !== undefined && !/^v\d+\.\d+\.\d+$/.test(values.back)) throw new Error(USAGE);
  const file = process.env['ASSOCIATION'] ?? 'infra/association.bicepparam';
  const release = { file, association: readAssociation(readFileSync(file, 'utf8')), version };
  const steps =
    values['what-if'] === true
      ? whatIfSteps(release)
      : values.back === undefined
        ? deploySteps(release)
        : backSteps(release, values.back);
  await runSteps(steps, release);
} catch (error) {
  console.error(error instanceof Error ? error.message : USAGE);
  process.exitCode = 1;
}
