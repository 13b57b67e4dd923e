import { AppError, type AppErrorCode } from '@report/engine/contract';
import type { SheetModel } from '../../layout';
import { drawCharts } from '../content/draw-charts';
import { dressSheets } from '../content/dress-sheets';
import { contentIsWhole, writeContent } from '../content/write-content';
import { nameHeadings } from '../content/name-headings';
import { writeFormat } from '../content/write-format';
import { writeLinks } from '../content/write-links';
import { stopIfCancelled } from '../session/run-excel';
import { setMark } from '../sheets/mark';
import type { PlannedSheet } from '../sheets/plan-names';
import { type RunRecord, saveRecord } from '../sheets/run-record';

/** A sheet to be written, and where. */
export interface SheetToWrite {
  readonly model: SheetModel;
  readonly plan: PlannedSheet;
}

/** A new sheet that is written, hidden, under its provisional name. */
export interface Staged {
  readonly plan: PlannedSheet;
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
}

/** All of them, and what adorns them that this Excel refused. */
export interface Stage {
  readonly staged: readonly Staged[];
  readonly warnings: readonly AppErrorCode[];
  /** Charts were begun that cannot be taken away: the sheets have to be written again without any. */
  readonly stuck: boolean;
}

interface StageOptions {
  readonly record: RunRecord;
  readonly signal: AbortSignal;
  /** Name under which a sheet that a link names will stand. */
  readonly finalName: (wished: string) => string;
  readonly withCharts: boolean;
}

/**
 * Writes every sheet under a provisional name, hidden, and reads them back; then what adorns them, which may be refused
 * without taking a figure away. Two syncs per sheet and one for the reading, more where a sheet is large; one for links, one for
 * headings, two for charts, three for titles and pages.
 *
 * @throws AppError CANCELLED, WRITE_FAILED when a cell does not hold what was asked
 */
export async function stage(
  context: Excel.RequestContext,
  work: readonly SheetToWrite[],
  { record, signal, finalName, withCharts }: StageOptions,
): Promise<Stage> {
  const stop = (): void => {
    stopIfCancelled(signal);
  };
  stop();
  saveRecord(context.workbook, record);
  // Known before the first sheet exists: a crash between the two leaves nothing unknown.
  await context.sync();
  const staged: Staged[] = [];
  for (const { model, plan } of work) {
    stop();
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.add(plan.staging);
    setMark(sheet, { role: 'staging', key: plan.key, name: plan.name, run: record.run });
    sheet.visibility = 'Hidden';
    await writeContent(context, sheet, model, stop);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per sheet
    await context.sync();
    staged.push({ plan, sheet, model });
  }
  // Excel dresses a link in a style of its own: links first, our styles over it.
  const linked = await writeLinks(context, staged, finalName);
  const named = await nameHeadings(context, staged);
  for (const { sheet, model } of staged) {
    stop();
    context.application.suspendScreenUpdatingUntilNextSync();
    await writeFormat(context, sheet, model);
  }
  if (!(await contentIsWhole(context, staged, stop))) throw new AppError('WRITE_FAILED');
  stop();
  const charts = withCharts ? await drawCharts(context, staged) : 'refused';
  const undressed = charts === 'stuck' ? [] : await dressSheets(context, staged);
  const warnings: AppErrorCode[] = [
    ...(linked ? [] : (['LINKS_LEFT_OUT'] as const)),
    ...(named ? [] : (['HEADINGS_LEFT_OUT'] as const)),
    ...(charts === 'drawn' ? [] : (['CHARTS_LEFT_OUT'] as const)),
    ...undressed,
  ];
  return { staged, warnings, stuck: charts === 'stuck' };
}
