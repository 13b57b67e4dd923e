import { AppError } from '@report/engine/contract';
import type { SheetModel } from '../layout';
import { drawCharts } from './draw-charts';
import { setMark } from './mark';
import type { PlannedSheet } from './plan-names';
import { stopIfCancelled } from './run';
import { type RunRecord, saveRecord } from './run-record';
import { contentIsWhole, writeContent } from './write-content';
import { writeFormat } from './write-format';

/** A sheet to be written, and where. */
export interface Work {
  readonly model: SheetModel;
  readonly plan: PlannedSheet;
}

/** A new sheet that is written, hidden, under its provisional name. */
export interface Staged {
  readonly plan: PlannedSheet;
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
}

/** All of them, and whether their charts are on them. */
export interface Stage {
  readonly staged: readonly Staged[];
  readonly drawn: boolean;
}

/**
 * Writes every sheet under a provisional name, hidden, and reads them back. One sync per sheet and one for the reading,
 * more where a sheet is large; two for the charts.
 *
 * @throws AppError CANCELLED, WRITE_FAILED when a cell does not hold what was asked
 */
export async function stage(
  context: Excel.RequestContext,
  work: readonly Work[],
  record: RunRecord,
  signal: AbortSignal,
): Promise<Stage> {
  const stop = (): void => {
    stopIfCancelled(signal);
  };
  stop();
  saveRecord(context.workbook, record);
  // Known before the first sheet exists: a crash between the two leaves nothing unknown.
  await context.sync();
  const finalName = (wished: string): string => work.find(({ plan }) => plan.key === wished)?.plan.name ?? wished;
  const staged: Staged[] = [];
  for (const { model, plan } of work) {
    stop();
    const sheet = context.workbook.worksheets.add(plan.staging);
    setMark(sheet, { role: 'staging', key: plan.key, name: plan.name, run: record.run });
    sheet.visibility = 'Hidden';
    await writeContent(context, sheet, model, stop);
    await writeFormat(context, sheet, model, finalName);
    staged.push({ plan, sheet, model });
  }
  if (!(await contentIsWhole(context, staged, stop))) throw new AppError('WRITE_FAILED');
  stop();
  return { staged, drawn: await drawCharts(context, staged) };
}
