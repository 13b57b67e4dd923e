import { AppError, type AppErrorCode } from '@report/engine/contract';
import type { SheetModel } from '../../layout';
import { linkNames } from '../content/write-links';
import { notUndone } from '../session/errors';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel, stopIfCancelled, unlessRefused, withPatience } from '../session/run-excel';
import { type ListedSheet, listSheets } from '../sheets/list-sheets';
import { planNames, type PlannedSheet } from '../sheets/plan-names';
import { finish, putInOrder, takeBack } from '../sheets/repair';
import type { RunRecord } from '../sheets/run-record';
import { sheetPositions } from '../sheets/sheet-positions';
import { promote } from './promote';
import { type SheetToWrite, stage } from './stage';

export interface WriteOptions {
  readonly signal: AbortSignal;
  /** Tells this run from any other: letters and digits, at most 12. */
  readonly run: string;
  /** Asked once everything is written and before anything is shown: false when a register changed meanwhile. */
  readonly stillTheSame: () => Promise<boolean>;
  /** From here on the run can no longer be cancelled. */
  readonly onPromote: () => void;
}

/** A result of an earlier run. */
interface LeftSheet {
  readonly name: string;
  /** The name a run wished for it. */
  readonly key: string;
}

export interface WrittenSheets {
  /** Names the sheets bear, in order. */
  readonly names: readonly string[];
  readonly replaced: boolean;
  /** Results of earlier runs that this one did not write, and left as they are. */
  readonly left: readonly LeftSheet[];
  /** What stands, but not as asked: charts, links, frozen titles, page set-up, page breaks or the end that were left out. */
  readonly warnings: readonly AppErrorCode[];
}

/**
 * Writes sheets aside, reads them back, and puts them in place in one batch: the user sees all of the new sheets or
 * all of the old ones. A sheet without our mark is never touched. Whatever fails or is cancelled before the batch
 * leaves the workbook as it was.
 *
 * @throws AppError: CANCELLED, REGISTERS_CHANGED, WRITE_FAILED, or what Excel refused; WRITE_NOT_UNDONE when Excel is gone
 *   before it could be taken back
 */
export function writeSheets(
  runner: ExcelRunner,
  models: readonly SheetModel[],
  options: WriteOptions,
): Promise<WrittenSheets> {
  return runExcel(runner, 'write', async (context) => {
    const { sheets } = await putInOrder(context);
    const names = models.map(({ name }) => name);
    const planned = planNames(names, sheets, options.run);
    const work = planned.flatMap((plan, index) => {
      const model = models[index];
      return model === undefined ? [] : [{ model, plan }];
    });
    const finalName = (wished: string): string => work.find(({ plan }) => plan.key === wished)?.plan.name ?? wished;
    const promoted = recordOf(work, options.run, 'promoted', finalName);
    let warnings: readonly AppErrorCode[] = [];
    try {
      const record = recordOf(work, options.run, 'staging', finalName);
      const asked = { record, signal: options.signal, finalName };
      let staging = await stage(context, work, { ...asked, withCharts: true });
      if (staging.stuck) {
        await takeBack(context, await listSheets(context), options.run);
        staging = await stage(context, work, { ...asked, withCharts: false });
      }
      ({ warnings } = staging);
      stopIfCancelled(options.signal);
      if (!(await options.stillTheSame())) throw new AppError('REGISTERS_CHANGED');
      const places = sheetPositions(planned, await sheetsAsPlanned(context, planned, options.run));
      stopIfCancelled(options.signal);
      options.onPromote();
      await promote(context, staging.staged, places, promoted);
    } catch (error) {
      const after = await afterFailure(context, options.run);
      if (after !== 'stands') throw after === 'undone' ? error : notUndone(error);
    }
    const finished = await finish(context, promoted, 'first');
    return {
      names: planned.map(({ name }) => name),
      replaced: planned.some(({ replaces }) => replaces !== null),
      left: leftSheets(sheets, planned),
      warnings: finished ? warnings : [...warnings, 'END_LEFT_OUT'],
    };
  });
}

/** One that the user renamed is the user's, and of no concern. */
const leftSheets = (sheets: readonly ListedSheet[], planned: readonly PlannedSheet[]): LeftSheet[] =>
  sheets.flatMap(({ id, name, mark }) =>
    mark?.role === 'result' && mark.name === name && !planned.some(({ replaces }) => replaces?.id === id)
      ? [{ name, key: mark.key }]
      : [],
  );

const recordOf = (
  work: readonly SheetToWrite[],
  run: string,
  phase: RunRecord['phase'],
  finalName: (wished: string) => string,
): RunRecord => ({
  run,
  phase,
  staging: work.map(({ plan }) => plan.staging),
  names: [
    ...work.flatMap(({ model, plan }) => model.names.map((name) => ({ ...name, sheet: plan.name }))),
    ...linkNames(
      work.map(({ model }) => model),
      finalName,
    ),
  ],
});

/**
 * The sheets of the workbook without the new ones, just before the new ones are put in place.
 *
 * @throws AppError WRITE_FAILED when somebody renamed, removed or added one meanwhile in a way that changes the plan
 */
async function sheetsAsPlanned(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  run: string,
): Promise<readonly ListedSheet[]> {
  const { sheets } = await listSheets(context);
  const others = sheets.filter(({ mark }) => mark?.run !== run);
  const keys = planned.map(({ key }) => key);
  const sameStill = planNames(keys, others, run).every(
    ({ name, replaces }, index) => name === planned[index]?.name && replaces?.id === planned[index].replaces?.id,
  );
  if (!sameStill) throw new AppError('WRITE_FAILED');
  return others;
}

/**
 * After a failure: «stands» when the sheets are in place all the same (only the answer was lost). Otherwise what was written
 * is taken back; «unknown» if that fails too (Excel is gone): the next start does it.
 */
async function afterFailure(context: Excel.RequestContext, run: string): Promise<'stands' | 'undone' | 'unknown'> {
  let end: 'stands' | 'undone' = 'undone';
  const settled = await unlessRefused(() =>
    withPatience(async () => {
      const listing = await listSheets(context);
      if (listing.record?.run === run && listing.record.phase === 'promoted') end = 'stands';
      else await takeBack(context, listing, run);
    }),
  );
  if (!settled) return 'unknown';
  return end;
}
