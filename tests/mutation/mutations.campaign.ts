import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { MUTATIONS, type Mutation } from './mutations';

const ROOT = path.resolve(import.meta.dirname, '../..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');

/** What jest says of the suites while the source is the mutated one: true when a test fails. */
function isNoticed({ file, from, to, suites }: Mutation): boolean {
  const args = [
    ...suites.map((suite) => `tests/${suite}`),
    '--selectProjects',
    'unit',
    '-w',
    '1',
    '--bail',
    '--silent',
  ];
  const { status, stderr } = spawnSync(process.execPath, [JEST, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SAMPLE: '1', MUTATION: JSON.stringify({ file, from, to }) },
  });
  if (/^Tests: +\d+ failed/m.test(stderr)) return true;
  // A run that could not begin has noticed nothing.
  if (status !== 0 || !/^Tests: .*\d+ passed/m.test(stderr)) throw new Error(stderr.slice(-2000));
  return false;
}

const changed = ({ file, from, to }: Mutation): string => `${file}: «${from}» → «${to}»`;

test.each(MUTATIONS.map((mutation) => [changed(mutation), mutation] as const))('%s', (title, mutation) => {
  const noticed = isNoticed(mutation);
  console.log(`${noticed ? 'killed  ' : 'SURVIVES'} ${title}`);
  expect(noticed).toBe(true);
});
