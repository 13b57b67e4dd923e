import { setMark } from '../sheets/mark';
import { type RunRecord, saveRecord } from '../sheets/run-record';
import type { SheetPosition } from '../sheets/sheet-positions';
import type { Staged } from './stage';

/** One batch: old sheets step aside, new ones take their names and places. The record says so when all of it is done. */
export async function promote(
  context: Excel.RequestContext,
  staged: readonly Staged[],
  places: readonly SheetPosition[],
  record: RunRecord,
): Promise<void> {
  const { run } = record;
  for (const { plan } of staged) {
    const { replaces, key, staging } = plan;
    if (replaces === null) continue;
    replaces.sheet.load({ name: true });
    setMark(replaces.sheet, { role: 'superseded', key, name: replaces.name, run });
    replaces.sheet.name = `${staging}-old`;
  }
  for (const { plan, sheet } of staged) {
    sheet.name = plan.name;
    sheet.visibility = 'Visible';
    setMark(sheet, { role: 'result', key: plan.key, name: plan.name, run });
  }
  for (const { index, position } of places) {
    const sheet = staged[index]?.sheet;
    if (sheet !== undefined) sheet.position = position;
  }
  saveRecord(context.workbook, record);
  staged[0]?.sheet.activate();
  await context.sync();
  // Renamed by somebody at the last moment: it is the user's, and keeps that name.
  for (const { plan } of staged) {
    const { replaces } = plan;
    if (replaces?.mark == null || replaces.sheet.name === replaces.name) continue;
    replaces.sheet.set({ name: replaces.sheet.name });
    setMark(replaces.sheet, replaces.mark);
  }
  await context.sync();
}
