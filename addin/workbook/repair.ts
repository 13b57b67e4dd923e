import type { ExcelRunner } from './excel-host';
import { type ListedSheet, listSheets } from './list-sheets';
import { runExcel } from './run';
import { loadRecord, type RunRecord } from './run-record';
import { setMark } from './mark';

/**
 * Puts in order what an interrupted run left: finishes it when its sheets were in place, else takes it back entirely.
 * Only sheets with our mark are touched, and unmarked ones with a recorded name that hold nothing.
 *
 * @returns true when there was something to put in order
 */
export function repair(runner: ExcelRunner): Promise<boolean> {
  return runExcel(runner, 'write', async (context) => {
    const { sheets, record } = await listSheets(context);
    const unfinished = sheets.some(({ mark }) => mark !== null && mark.role !== 'result');
    if (record === null && !unfinished) return false;
    await putInOrder(context, sheets, record);
    return true;
  });
}

/** What `repair` does, inside a run that failed. */
export async function putInOrder(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  record: RunRecord | null,
): Promise<void> {
  const strays = await emptyStrays(context, sheets, record);
  const forward = record?.phase === 'promoted';
  const restored: { readonly sheet: Excel.Worksheet; readonly name: string }[] = [];
  for (const { sheet, mark } of sheets) {
    if (mark === null) continue;
    const fromThisRun = mark.run === record?.run;
    if (mark.role === 'staging' || (mark.role === 'result' && fromThisRun && !forward)) sheet.delete();
    else if (mark.role === 'superseded' && (forward || (record === null && hasResult(sheets, mark.name))))
      sheet.delete();
    else if (mark.role === 'superseded') {
      sheet.visibility = 'Visible';
      setMark(sheet, { ...mark, role: 'result', run: `${mark.run}-restored` });
      restored.push({ sheet, name: mark.name });
    }
  }
  for (const { sheet } of strays) sheet.delete();
  if (record !== null) loadRecord(context.workbook).delete();
  // Its own name is free again once the sheets above are gone.
  for (const { sheet, name } of restored) sheet.name = name;
  await context.sync();
}

const hasResult = (sheets: readonly ListedSheet[], name: string): boolean =>
  sheets.some((listed) => listed.mark?.role === 'result' && listed.name === name);

/** Sheets with a recorded name but no mark yet: a crash between «add» and «mark». Only if nobody wrote in them. */
async function emptyStrays(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  record: RunRecord | null,
): Promise<ListedSheet[]> {
  const recorded = sheets.filter(({ mark, name }) => mark === null && record?.staging.includes(name));
  const used = recorded.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).load({ address: true }));
  await context.sync();
  return recorded.filter((_, index) => used[index]?.isNullObject === true);
}
