import { everyPair } from './all-faults';
import { withoutPauses } from './without-pauses';

withoutPauses();

/** Every pair of disturbances, some minutes; `npm test` draws a sample of them (faults.test.ts). */
test.each([
  ['first run', false],
  ['second run', true],
] as const)('%s: every pair of disturbances', async (title, earlier) => {
  const { runs, moments, failures, wrong } = await everyPair(earlier);
  console.info(`${title}, every pair: ${runs} runs; ${moments} moments, which stand for ${failures} failures`);
  expect(wrong).toEqual([]);
  expect(runs).toBeGreaterThan(3_000);
});
