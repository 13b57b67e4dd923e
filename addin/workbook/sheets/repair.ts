import { settleJournal } from '../journal/settle-journal';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel, unlessRefused } from '../session/run-excel';
import { type ListedSheet, type Listing, listSheets } from './list-sheets';
import { setMark } from './mark';
import { freeName } from './plan-names';
import { pointNames } from './point-names';
import { deleteRecord, type RunRecord } from './run-record';

/**
 * Puts in order what an interrupted run left: finishes it when its sheets were in place, else takes it back entirely.
 * Only sheets with our mark are touched, and unmarked ones with a recorded name that hold nothing. Corrections that were
 * under way are compared with the cells, so that the journal tells the truth.
 *
 * @returns true when there was something to put in order
 */
export const repair = (runner: ExcelRunner): Promise<boolean> =>
  runExcel(runner, 'write', async (context) => {
    const { repaired, sheets } = await putInOrder(context);
    return (await settleJournal(context, sheets)) || repaired;
  });

/** The same, inside another action: also the sheets as they are in the end. */
export async function putInOrder(
  context: Excel.RequestContext,
): Promise<{ readonly repaired: boolean; readonly sheets: readonly ListedSheet[] }> {
  let listing = await listSheets(context);
  const { record } = listing;
  if (record?.phase === 'promoted') {
    await finish(context, record, 'again');
    listing = await listSheets(context);
    // What Excel refuses is left as it is until the next start.
    if (listing.record !== null) return { repaired: true, sheets: listing.sheets };
  }
  const unfinished = listing.sheets.some(({ mark }) => mark?.role === 'staging' || mark?.role === 'superseded');
  if (listing.record === null && !unfinished) return { repaired: record !== null, sheets: listing.sheets };
  await takeBack(context, listing, null);
  return { repaired: true, sheets: (await listSheets(context)).sheets };
}

/**
 * The end of a run whose sheets are in place: names, then the old sheets. The new sheets stand: what Excel refuses twice
 * is left as it is until the next start. As long as the names are not pointed at the new sheets the old ones stay, so that
 * the next start can do it; where it is refused there again, they go all the same.
 *
 * @returns false when something of it is left to the next start
 */
export async function finish(
  context: Excel.RequestContext,
  { run, names }: RunRecord,
  time: 'first' | 'again',
): Promise<boolean> {
  const pointed = await twice(async () => {
    await pointNames(context, names, (await listSheets(context)).sheets);
  });
  if (!pointed && time === 'first') return false;
  const removed = await twice(async () => {
    const { sheets, record } = await listSheets(context);
    for (const listed of sheets) if (listed.mark?.role === 'superseded' && listed.mark.run === run) remove(listed);
    if (record?.run === run) deleteRecord(context.workbook);
    await context.sync();
  });
  return pointed && removed;
}

/** Excel deletes no sheet that is very hidden. */
function remove({ sheet, visibility }: ListedSheet): void {
  if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}

/** One more try after a refusal; a second refusal is accepted: false. */
const twice = async (act: () => Promise<void>): Promise<boolean> =>
  (await unlessRefused(act)) || (await unlessRefused(act));

/**
 * Removes the provisional sheets and gives the results they were to replace their names back.
 *
 * @param run only what this run left; null: what any run left
 */
export async function takeBack(
  context: Excel.RequestContext,
  { sheets, record }: Listing,
  run: string | null,
): Promise<void> {
  const mine = (other: string | undefined): boolean => other !== undefined && (run === null || run === other);
  const strays = mine(record?.run) ? await emptyStrays(context, sheets, record) : [];
  const left = sheets.filter(({ mark }) => mark !== null && mine(mark.run));
  const dropped = left.filter(
    ({ mark }) =>
      mark?.role === 'staging' || (mark?.role === 'result' && record?.phase === 'staging' && mark.run === record.run),
  );
  const standing = sheets.filter((listed) => !dropped.includes(listed) && !strays.includes(listed));
  const aside = left.filter(({ mark }) => mark?.role === 'superseded');
  // A newer result already stands under its name: another session finished meanwhile.
  const surplus = aside.filter(({ mark }) =>
    standing.some((other) => other.mark?.role === 'result' && other.name === mark?.name),
  );
  // Nobody knows any more where their names should lead (a host forgot the record): the next run adds them again.
  if (surplus.length > 0) await pointNames(context, [], surplus);
  for (const listed of [...dropped, ...strays, ...surplus]) remove(listed);
  const taken = new Set(standing.filter((listed) => !aside.includes(listed)).map(({ name }) => name.toLowerCase()));
  for (const { sheet, mark } of aside.filter((listed) => !surplus.includes(listed))) {
    if (mark === null) continue;
    const name = freeName(mark.name, taken);
    taken.add(name.toLowerCase());
    sheet.name = name;
    setMark(sheet, { ...mark, role: 'result', name, run: `${mark.run}-restored` });
  }
  if (mine(record?.run)) deleteRecord(context.workbook);
  await context.sync();
}

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
