import { addressOf, areaOf, type CellValue } from '@report/engine/registers';
import { lookAtCells, type SeenCell } from '../cells/look-at-cells';
import { type Place, placeKey } from '../cells/place';
import { rowSigns } from '../cells/row-signs';
import { isSameValue } from '../cells/same-value';
import { fittedTo } from '../cells/text-for-excel';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel, unlessRefused } from '../session/run-excel';
import { readDateSystem } from '../read/date-system';
import { putInOrder } from '../sheets/repair';
import { cellsOfLine, FORMATS, type JournalLine, type KeptLine } from './journal-line';
import { newJournal } from './new-journal';
import { readJournal } from './read-journal';
import { settled } from './settle-journal';
import { type LoggedCell, writeLogged } from './write-logged';

/** A cell to be corrected. */
export interface WantedChange {
  readonly sheet: string;
  /** «Q135» */
  readonly address: string;
  /** Title of its column. */
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly rule: string;
  /** What the user may see of it; null in a personal column. */
  readonly shown: { readonly before: string; readonly after: string } | null;
  /** `after`, when it is a number, is a day. */
  readonly isDate: boolean;
}

/** What became of a change; `after` is what the cell holds. */
interface ChangeOutcome {
  readonly change: WantedChange;
  /** kept: changed by somebody in between, not replaced. calculated: a formula stands there, not replaced. */
  readonly result: 'written' | 'kept' | 'calculated';
  /** Id of its line in the journal; null when nothing was written. */
  readonly entry: string | null;
}

/** What became of all of them. */
interface WrittenChanges {
  /** One per change, in order. */
  readonly outcomes: readonly ChangeOutcome[];
  /** False: a journal was made whose titles Excel did not freeze. */
  readonly frozen: boolean;
}

/** The longest text that is corrected: the journal keeps it four times in one cell, which holds 32 767 characters. */
const LONGEST = 7_000;

interface Planned {
  readonly change: WantedChange;
  readonly place: Place;
  readonly seen: SeenCell;
  readonly value: CellValue;
}

/**
 * Corrects cells of the open workbook: only those that still hold what they held when they were read, only their
 * values, each with its line in the sheet «Journal des corrections». About ten syncs, and two per 500 cells.
 *
 * @param run tells this action from any other
 * @throws AppError SHEET_PROTECTED (nothing was written), CORRECTION_INTERRUPTED, or what Excel refused
 */
export function writeChanges(
  runner: ExcelRunner,
  changes: readonly WantedChange[],
  { now, run }: { readonly now: Date; readonly run: string },
): Promise<WrittenChanges> {
  return runExcel(runner, 'write', async (context) => {
    const { sheets } = await putInOrder(context);
    const places = changes.map(placeOf);
    const distinct = new Map(places.flatMap((place) => (place === null ? [] : [[placeKey(place), place] as const])));
    const date1904 = await readDateSystem(context);
    const cells = await lookAtCells(context, sheets, [...distinct.values()], { toWrite: true });
    const planned = new Map<string, Planned>();
    const outcomes = changes.map((change, index): ChangeOutcome => {
      const place = places[index] ?? null;
      const key = place === null ? '' : placeKey(place);
      const seen = cells.get(key);
      if (place === null || seen === undefined) return { change, result: 'kept', entry: null };
      if (seen.calculated) return { change, result: 'calculated', entry: null };
      const value = fittedTo(change.after, { format: seen.format, isDate: change.isDate, date1904 });
      const fits = [value, change.before].every((text) => typeof text !== 'string' || text.length <= LONGEST);
      if (!isSameValue(seen.value, change.before) || value === change.before || planned.has(key) || !fits)
        return { change, result: 'kept', entry: null };
      planned.set(key, { change, place, seen, value });
      return { change, result: 'written', entry: `${run}.${planned.size}` };
    });
    if (planned.size === 0) return { outcomes, frozen: true };
    const read = await readJournal(context, sheets);
    const journal =
      read === null ? await newJournal(context, run) : { ...(await settled(context, sheets, read)), frozen: true };
    const last = Math.max(0, ...journal.lines.map(({ number }) => number));
    const items = [...planned.values()].map((plan, index): LoggedCell => {
      const line = lineOf(plan, planned, {
        at: now.toISOString(),
        id: `${run}.${index + 1}`,
        number: last + index + 1,
      });
      const { place, value, seen } = plan;
      return { line: { ...line, row: journal.nextRow + index }, cell: { ...place, value, format: seen.format } };
    });
    await writeLogged(context, journal.sheet, items, {
      end: 'done',
      announce: (lines) => {
        appendLines(journal.sheet, lines, date1904);
      },
    });
    let after: ReadonlyMap<string, SeenCell> | null = null;
    // The journal already says that the cells were written: a reading that Excel refuses changes nothing of it.
    await unlessRefused(async () => {
      const written = items.map(({ cell }) => cell);
      after = await lookAtCells(context, sheets, written, { toWrite: false });
    });
    const holds = ({ line, cell }: LoggedCell): boolean =>
      after === null || isSameValue(after.get(placeKey(cell))?.value, line.after);
    const standing = new Set(items.filter(holds).map(({ line }) => line.id));
    // Changed by somebody since, within a second: the journal holds the line, the cell is theirs.
    const stand = outcomes.map((one): ChangeOutcome =>
      one.entry === null || standing.has(one.entry) ? one : { change: one.change, result: 'kept', entry: null },
    );
    return { outcomes: stand, frozen: journal.frozen };
  });
}

function placeOf({ sheet, address }: WantedChange): Place | null {
  const area = areaOf(address);
  return area === null ? null : { sheet, row: area.firstRow, column: area.firstColumn };
}

function lineOf(
  { change, place, seen, value }: Planned,
  planned: ReadonlyMap<string, Planned>,
  more: Pick<JournalLine, 'at' | 'id' | 'number'>,
): JournalLine {
  // The row as it is after the whole action, in which others of its cells may change.
  const signs = seen.signs.map((sign, index) => {
    const other = planned.get(placeKey({ ...place, column: seen.firstColumn + index }));
    return other === undefined ? sign : (rowSigns([other.value])[0] ?? '');
  });
  return {
    ...more,
    rule: change.rule,
    sheet: change.sheet,
    address: addressOf(place.row + 1, place.column),
    column: change.column,
    shown: change.shown,
    before: change.before,
    after: value,
    format: seen.format,
    signs,
    firstColumn: seen.firstColumn,
    state: 'writing',
  };
}

/** Queues new lines below the others; they follow one another. */
function appendLines(journal: Excel.Worksheet, lines: readonly KeptLine[], date1904: boolean): void {
  const [first] = lines;
  if (first === undefined) return;
  const block = journal.getRangeByIndexes(first.row, 0, lines.length, FORMATS.length);
  block.numberFormat = lines.map(() => [...FORMATS]);
  block.values = lines.map((line) =>
    cellsOfLine(line, date1904).map((value) =>
      typeof value === 'string' && value.startsWith("'") ? `'${value}` : value,
    ),
  );
}
