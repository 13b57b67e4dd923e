import { HOST_PROFILES } from '../../../excel-host';
import { ALL_CASES, SAMPLE, sample } from '../../fixtures/sample';
import { everyFault, somePairs, type Report } from './all-faults';
import { composedSheet } from '../custom/composed-sheet';
import { withoutPauses } from './without-pauses';

withoutPauses();

const CASES = [
  ['first run', false],
  ['second run', true],
] as const;

const said = ({ runs, moments, failures }: Report): string =>
  `${runs} runs; ${moments} moments, which stand for ${failures} failures before or after an operation`;

/** Moments drawn for one disturbance, and for the first of two. */
const [ONE, FIRST] = [40, 6];
/** In an Excel that is not the usual one. */
const UNKIND = 12;

/**
 * Every operation and every sync of a run fails, before it and after it; the session ends there. Whatever happens, the
 * sheets of the user are as before, and after the next start there is either the whole old result or the whole new one,
 * and nothing else. Here a sample of the moments, all of them in `npm run long`.
 */
test.each(CASES)(`%s: one disturbance at a moment (${SAMPLE})`, async (title, earlier) => {
  let tried = 0;
  const report = await everyFault(earlier, (moments) => {
    const some = sample(`one, ${title}`, moments, ONE);
    tried = some.length;
    return some;
  });
  console.info(`${title}, one disturbance: ${said(report)}`);
  expect(report.wrong).toEqual([]);
  expect(report.failures).toBeGreaterThan(500);
  expect(report.runs).toBe(2 * tried);
  expect(tried).toBe(ALL_CASES ? report.moments : ONE);
});

/** The same in an Excel as it is kept up to date, and in the unkindest one, with a sheet of what someone composed. */
test.each(['windows-365', 'nasty'] as const)(
  `%s: one disturbance at a moment of a second run (${SAMPLE})`,
  async (name) => {
    const report = await everyFault(true, (moments) => sample(`one, ${name}`, moments, UNKIND), HOST_PROFILES[name], [
      await composedSheet(),
    ]);
    console.info(`${name}, one disturbance: ${said(report)}`);
    expect(report.wrong).toEqual([]);
    expect(report.runs).toBe(2 * (ALL_CASES ? report.moments : UNKIND));
  },
);

/** All pairs are run by `npm run long` (every-pair.campaign.ts). Here a sample. */
test.each(CASES)(`%s: two disturbances, the second in what follows the first (${SAMPLE})`, async (title, earlier) => {
  const report = await somePairs(earlier, 2016, (moments) => sample(`two, ${title}`, moments, FIRST));
  console.info(`${title}, pairs, a sample: ${said(report)}`);
  expect(report.wrong).toEqual([]);
  expect(report.runs).toBeGreaterThan(ALL_CASES ? 300 : 2 * FIRST);
});
