import { everyFault, somePairs, type Report } from './all-faults';
import { withoutPauses } from './without-pauses';

jest.setTimeout(600_000);
withoutPauses();

const CASES = [
  ['first run', false],
  ['second run', true],
] as const;

const said = ({ runs, moments, failures }: Report): string =>
  `${runs} runs; ${moments} moments, which stand for ${failures} failures before or after an operation`;

/**
 * Every operation and every sync of a run fails, before it and after it; the session ends there. Whatever happens, the
 * sheets of the person are as before, and after the next start there is either the whole old result or the whole new one,
 * and nothing else.
 */
test.each(CASES)('%s: one disturbance at every moment', async (title, earlier) => {
  const report = await everyFault(earlier);
  console.info(`${title}, one disturbance: ${said(report)}`);
  expect(report.wrong).toEqual([]);
  expect(report.failures).toBeGreaterThan(500);
  expect(report.runs).toBe(2 * report.moments);
});

/** All pairs are run by `npm run campaign`. Here a sample that is always the same. */
test.each(CASES)('%s: two disturbances, the second in what follows the first', async (title, earlier) => {
  const report = await somePairs(earlier, 2016);
  console.info(`${title}, pairs, a sample: ${said(report)}`);
  expect(report.wrong).toEqual([]);
  expect(report.runs).toBeGreaterThan(300);
});
