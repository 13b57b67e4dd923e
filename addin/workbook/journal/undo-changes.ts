import type { CellValue } from '@report/engine/registers';
import { lookAtCells } from '../cells/look-at-cells';
import { placeKey } from '../cells/place';
import type { ExcelRunner } from '../excel-host';
import { putInOrder } from '../repair';
import { runExcel } from '../run';
import { type JournalLine, placeOfLine } from './journal-line';
import { readJournal } from './open-journal';
import { holds, placesOf } from './read-changes';
import { setState, settled } from './settle-journal';
import { type LoggedCell, writeLogged } from './write-logged';

/**
 * Puts cells back exactly as they were before their correction: value and type. A cell that holds something else by now
 * is somebody's: it is left alone. Of several corrections of one cell the last is taken back first.
 *
 * @param ids of lines of the journal; unknown ones are left out
 * @returns one answer per line that is known and done
 * @throws AppError SHEET_PROTECTED (nothing was written), CORRECTION_INTERRUPTED, or what Excel refused
 */
export function undoChanges(
  runner: ExcelRunner,
  ids: ReadonlySet<string>,
  now: Date,
): Promise<{ readonly line: JournalLine; readonly undone: boolean }[]> {
  return runExcel(runner, 'write', async (context) => {
    const { sheets } = await putInOrder(context);
    const read = await readJournal(context, sheets);
    if (read === null) return [];
    const journal = await settled(context, sheets, read);
    const asked = journal.lines.filter(({ id, state }) => ids.has(id) && state === 'done');
    if (asked.length === 0) return [];
    const cells = await lookAtCells(context, sheets, placesOf(asked), { toWrite: true });
    const values = new Map<string, CellValue>();
    const items: LoggedCell[] = [];
    for (const line of [...asked].sort((a, b) => b.row - a.row)) {
      const place = placeOfLine(line);
      const seen = place === null ? undefined : cells.get(placeKey(place));
      if (place === null || seen === undefined) continue;
      if (!holds(line, cells, values.get(placeKey(place)) ?? null)) continue;
      values.set(placeKey(place), line.before);
      items.push({ line, cell: { ...place, value: line.before, format: seen.format } });
    }
    if (items.length > 0)
      await writeLogged(context, journal.sheet, items, {
        end: 'takenBack',
        moment: `le ${momentText(now)}`,
        announce: (lines) => {
          setState(journal.sheet, lines, 'takingBack');
        },
      });
    const undone = new Set(items.map(({ line }) => line.id));
    return asked.map((line) => ({ line, undone: undone.has(line.id) }));
  });
}

/** «22/11/2026 à 10:42», as the clock on the wall shows it. */
function momentText(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  return `${day} à ${two(now.getHours())}:${two(now.getMinutes())}`;
}
