import type { SheetModel } from '@report/addin/layout';
import type { HostOptions } from '../../../excel-host';
import { Campaign, type Disturbance, type Moments } from './campaign';
import { chance } from './chance';

/** One more run; false when the run never came to the moments that were to be disturbed. */
type Run = (...disturbances: readonly Disturbance[]) => Promise<boolean>;

export interface Report {
  readonly runs: number;
  /** Moments of an undisturbed run, and the failures before or after an operation that they stand for. */
  readonly moments: number;
  readonly failures: number;
  /** Runs that left something behind, said with their disturbances; empty when all is well. */
  readonly wrong: readonly string[];
}

const fault = (moment: number, code: Disturbance['code'] = 'GeneralException'): Disturbance => ({
  moment,
  kind: 'fault',
  code,
});
const crash = (moment: number): Disturbance => ({ moment, kind: 'crash', code: 'GeneralException' });

const passing = (moment: number): Disturbance => fault(moment, 'ServiceNotAvailable');
/** It fails for good, it fails in a way that is tried again, or the session ends. */
const SECOND = [fault, passing, crash];

/** Which of the moments are tried; all of them in `npm run long`. */
type Some = (moments: readonly number[]) => readonly number[];

/** Every moment fails, or some do; at every one of them the session ends. */
export const everyFault = (
  earlier: boolean,
  some: Some,
  excel: Partial<HostOptions> = {},
  more: readonly SheetModel[] = [],
): Promise<Report> =>
  campaign(
    earlier,
    async ({ all }, run) => {
      for (const moment of some(all)) for (const one of [fault(moment), crash(moment)]) await run(one);
    },
    excel,
    more,
  );

/** Every pair: after each first disturbance, each moment of the clean-up and of the next start that follow, in each manner. */
export const everyPair = (earlier: boolean): Promise<Report> =>
  campaign(earlier, async ({ all }, run) => {
    for (const moment of all)
      for (const one of [fault(moment), crash(moment)])
        for (const two of SECOND) for (let next = 1; await run(one, two(next)); next += 1);
  });

/**
 * Of the pairs whose first disturbance a clean-up can tell from the one before, one of two; the moment that follows is
 * disturbed in a manner drawn by `seed`.
 */
export const somePairs = (earlier: boolean, seed: number, some: Some): Promise<Report> => {
  const draw = chance(seed);
  const manner = (moment: number): Disturbance => (SECOND[Math.floor(draw() * SECOND.length)] ?? fault)(moment);
  return campaign(earlier, async ({ apart }, run) => {
    for (const moment of some(apart))
      for (const one of [fault(moment), crash(moment)])
        for (let next = 1 + Math.round(draw()); await run(one, manner(next)); next += 2);
  });
};

async function campaign(
  earlier: boolean,
  each: (moments: Moments, run: Run) => Promise<void>,
  excel: Partial<HostOptions> = {},
  more: readonly SheetModel[] = [],
): Promise<Report> {
  const runs = await Campaign.start(earlier, excel, more);
  const moments = await runs.moments();
  const wrong: string[] = [];
  await each(moments, async (...disturbances) => {
    const { reached, problems } = await runs.run(disturbances);
    if (problems.length > 0)
      wrong.push(
        `${disturbances.map(({ kind, moment, code }) => `${kind} ${moment} ${code}`).join(', ')}: ${problems.join('; ')}`,
      );
    return reached;
  });
  return { runs: runs.runs, moments: moments.all.length, failures: moments.failures, wrong };
}
