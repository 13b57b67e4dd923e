import type { CellValue } from '@report/engine/registers';
import { lookAtCells } from '../cells/look-at-cells';
import { type Place, placeKey, stretchesOf } from '../cells/place';
import { isSameValue } from '../cells/same-value';
import type { ListedSheet } from '../sheets/list-sheets';
import { type KeptLine, type LineState, placeOfLine, STATE_COLUMN, STATES } from './journal-line';
import { type Journal, readJournal } from './read-journal';

/**
 * Queues the state of lines.
 *
 * @param moment «le 22/11/2026 à 10:42», when it is known
 */
export function setState(
  journal: Excel.Worksheet,
  lines: readonly KeptLine[],
  state: LineState,
  moment: string | null = null,
): void {
  const text = moment === null ? STATES[state] : `${STATES[state]} ${moment}`;
  const cells = lines.map(({ row }): Place => ({ sheet: '', row, column: STATE_COLUMN }));
  for (const { firstRow, column, cells: run } of stretchesOf(cells))
    journal.getRangeByIndexes(firstRow, column, run.length, 1).values = run.map(() => [text]);
}

/**
 * Lines that a crash left half done: what their cells hold tells what happened, and the lines then say it. Nothing but
 * the journal is changed, except a number format that was laid aside.
 *
 * @returns true when there was such a line
 */
export async function settleJournal(context: Excel.RequestContext, sheets: readonly ListedSheet[]): Promise<boolean> {
  const journal = await readJournal(context, sheets);
  return journal !== null && (await settled(context, sheets, journal)) !== journal;
}

/** The same for a journal that was read; answers it as it is then. */
export async function settled(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  journal: Journal,
): Promise<Journal> {
  const pending = journal.lines.filter(({ state }) => state === 'writing' || state === 'takingBack');
  if (pending.length === 0) return journal;
  const places = pending.flatMap((line) => placeOfLine(line) ?? []);
  const cells = await lookAtCells(context, sheets, uniquePlaces(places), { toWrite: false });
  const ends = new Map<LineState, KeptLine[]>();
  for (const group of byCell(pending)) {
    const place = group.key === null ? undefined : cells.get(group.key);
    const end = endOf(group.lines, place?.value ?? null);
    ends.set(end, [...(ends.get(end) ?? []), ...group.lines]);
    const [line] = group.lines;
    const at = line === undefined ? null : placeOfLine(line);
    if (line !== undefined && at !== null && place !== undefined && line.format === '@' && place.format === 'General')
      context.workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, 1, 1).numberFormat = [['@']];
  }
  for (const [state, lines] of ends) setState(journal.sheet, lines, state);
  await context.sync();
  const now = new Map([...ends].flatMap(([state, lines]) => lines.map(({ id }) => [id, state] as const)));
  return { ...journal, lines: journal.lines.map((line) => ({ ...line, state: now.get(line.id) ?? line.state })) };
}

/** What happened to a cell: its lines of one state, the first one being the oldest. */
function endOf(lines: readonly KeptLine[], value: CellValue | null): LineState {
  const [first] = lines;
  if (first === undefined) return 'notDone';
  if (first.state === 'writing') return isSameValue(value, first.before) ? 'notDone' : 'done';
  // Taken back is what holds the oldest value; anything else still stands, or is somebody else's by now.
  return isSameValue(value, first.before) ? 'takenBack' : 'done';
}

function byCell(lines: readonly KeptLine[]): { readonly key: string | null; readonly lines: readonly KeptLine[] }[] {
  const groups = new Map<string, { key: string | null; lines: KeptLine[] }>();
  for (const line of lines) {
    const place = placeOfLine(line);
    const key = place === null ? null : placeKey(place);
    const name = `${line.state}${key ?? line.id}`;
    const group = groups.get(name) ?? { key, lines: [] };
    group.lines.push(line);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** Each cell once. */
export const uniquePlaces = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [placeKey(place), place])).values(),
];
