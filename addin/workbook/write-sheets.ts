import { AppError } from '@alupse/domain/contract';
import type { SheetModel } from '../layout';
import { appErrorOf } from './errors';
import type { ExcelRunner } from './excel-host';
import { listSheets } from './list-sheets';
import { setMark } from './mark';
import { type PlannedSheet, planNames } from './plan-names';
import { putInOrder } from './repair';
import { runExcel, stopIfCancelled } from './run';
import { loadRecord, saveRecord } from './run-record';
import { contentIsWhole, writeContent } from './write-content';
import { writeFormat } from './write-format';

export interface WriteOptions {
  readonly signal: AbortSignal;
  /** Tells this run from any other: letters and digits, at most 12. */
  readonly run: string;
  /** Asked once everything is written and before anything is shown: false when a register changed meanwhile. */
  readonly stillTheSame: () => Promise<boolean>;
  /** From here on the run can no longer be cancelled. */
  readonly onPromote: () => void;
}

export interface WrittenSheets {
  /** Names the sheets bear, in order. */
  readonly names: readonly string[];
  readonly replaced: boolean;
}

/**
 * Writes sheets aside, reads them back, and puts them in place in one batch: a person sees all of the new sheets or
 * all of the old ones. A sheet without our mark is never touched. Whatever fails or is cancelled before the batch
 * leaves the workbook as it was.
 *
 * @throws AppError: CANCELLED, REGISTERS_CHANGED, WRITE_FAILED, or what Excel refused
 */
export function writeSheets(
  runner: ExcelRunner,
  models: readonly SheetModel[],
  options: WriteOptions,
): Promise<WrittenSheets> {
  return runExcel(runner, 'write', async (context) => {
    const before = await listSheets(context);
    if (before.record !== null || before.sheets.some(({ mark }) => mark !== null && mark.role !== 'result'))
      await putInOrder(context, before.sheets, before.record);
    const { sheets } = await listSheets(context);
    const planned = planNames(
      models.map(({ name }) => name),
      sheets,
      options.run,
    );
    const work = models.flatMap((model, index) => {
      const plan = planned[index];
      return plan === undefined ? [] : [{ model, plan }];
    });
    try {
      const staged = await stage(context, work, options);
      stopIfCancelled(options.signal);
      if (!(await options.stillTheSame())) throw new AppError('REGISTERS_CHANGED');
      stopIfCancelled(options.signal);
      options.onPromote();
      await promote(context, staged, options.run);
    } catch (error) {
      await takeBack(context, options.run);
      throw error;
    }
    await removeOld(context, planned);
    return { names: planned.map(({ name }) => name), replaced: planned.some(({ replaces }) => replaces !== null) };
  });
}

interface Work {
  readonly model: SheetModel;
  readonly plan: PlannedSheet;
}
type Staged = Work & { readonly sheet: Excel.Worksheet };

async function stage(
  context: Excel.RequestContext,
  work: readonly Work[],
  { signal, run }: WriteOptions,
): Promise<Staged[]> {
  const { workbook } = context;
  saveRecord(workbook, { run, staging: work.map(({ plan }) => plan.staging), phase: 'staging' });
  await context.sync();
  const finalName = (wished: string): string => work.find(({ plan }) => plan.key === wished)?.plan.name ?? wished;
  const staged: Staged[] = [];
  for (const { model, plan } of work) {
    stopIfCancelled(signal);
    const sheet = workbook.worksheets.add(plan.staging);
    setMark(sheet, { role: 'staging', key: plan.key, name: plan.name, run });
    sheet.visibility = 'Hidden';
    await writeContent(context, sheet, model, () => {
      stopIfCancelled(signal);
    });
    writeFormat(sheet, model, finalName);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per sheet, of which there are a handful
    await context.sync();
    if (!(await contentIsWhole(context, sheet, model))) throw new AppError('WRITE_FAILED');
    staged.push({ model, plan, sheet });
  }
  return staged;
}

/** One batch: old sheets step aside, new ones take their names and places. The record says so last. */
async function promote(context: Excel.RequestContext, staged: readonly Staged[], run: string): Promise<void> {
  for (const { plan, sheet } of staged) {
    const { replaces, key, name } = plan;
    if (replaces !== null) {
      setMark(replaces.sheet, { role: 'superseded', key, name, run });
      replaces.sheet.name = `${plan.staging}-old`;
      sheet.position = replaces.position;
    }
    sheet.name = name;
    sheet.visibility = 'Visible';
    setMark(sheet, { role: 'result', key, name, run });
  }
  saveRecord(context.workbook, { run, staging: [], phase: 'promoted' });
  staged[0]?.sheet.activate();
  await context.sync();
}

async function removeOld(context: Excel.RequestContext, planned: readonly PlannedSheet[]): Promise<void> {
  for (const { replaces } of planned) replaces?.sheet.delete();
  loadRecord(context.workbook).delete();
  // The new sheets stand: an old one that resists is removed at the next start.
  await context.sync().catch((error: unknown) => {
    if (appErrorOf(error) === null) throw error;
  });
}

/** After a failure. If this fails too (Excel is gone), the next start does it. */
async function takeBack(context: Excel.RequestContext, run: string): Promise<void> {
  try {
    const { sheets, record } = await listSheets(context);
    if (record?.run === run) await putInOrder(context, sheets, record);
  } catch (error) {
    if (appErrorOf(error) === null) throw error;
  }
}
