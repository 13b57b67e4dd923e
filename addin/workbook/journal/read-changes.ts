import type { CellValue } from '@report/engine/registers';
import { lookAtCells, type SeenCell } from '../cells/look-at-cells';
import { type Place, placeKey } from '../cells/place';
import { isSameRow } from '../cells/row-signs';
import { isSameValue } from '../cells/same-value';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel } from '../session/run-excel';
import { listSheets } from '../sheets/list-sheets';
import { type JournalLine, type KeptLine, placeOfLine } from './journal-line';
import { readJournal } from './read-journal';
import { uniquePlaces } from './settle-journal';

/** A line, and whether its cell still holds the correction, or would once the later ones are taken back. */
interface LineStanding {
  readonly line: JournalLine;
  readonly stands: boolean;
}

/**
 * The lines of the journal, the oldest first, without those that were never done. Changes nothing.
 *
 * @throws AppError what Excel refused
 */
export function readChanges(runner: ExcelRunner): Promise<LineStanding[]> {
  return runExcel(runner, 'read', async (context) => {
    const { sheets } = await listSheets(context);
    const lines = (await readJournal(context, sheets))?.lines ?? [];
    const told = lines.filter(({ state }) => state !== 'notDone');
    const cells = await lookAtCells(context, sheets, placesOf(told), { toWrite: false });
    return told.map((line) => ({ line, stands: holds(line, cells, null) }));
  });
}

/** The cells of lines, each once. */
export const placesOf = (lines: readonly KeptLine[]): Place[] =>
  uniquePlaces(lines.flatMap((line) => placeOfLine(line) ?? []));

/**
 * Whether the cell of a line still holds what the line wrote, in the row it was written in.
 *
 * @param value what the cell would hold by then; null: what it holds now
 */
export function holds(line: JournalLine, cells: ReadonlyMap<string, SeenCell>, value: CellValue | null): boolean {
  const place = placeOfLine(line);
  const seen = place === null ? undefined : cells.get(placeKey(place));
  if (place === null || seen === undefined || seen.calculated) return false;
  return (
    isSameValue(value ?? seen.value, line.after) && isSameRow(line.signs, seen.signs, place.column - line.firstColumn)
  );
}
