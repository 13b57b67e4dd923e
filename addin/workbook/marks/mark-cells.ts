import { AppError } from '@report/engine/contract';
import { areaOf, columnLetter } from '@report/engine/registers';
import { addressLists } from '../cells/address-lists';
import { type Place, placeKey, stretchesOf } from '../cells/place';
import { MARK_FORMULA } from '../product-names';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel } from '../session/run-excel';
import { type ListedSheet, listSheets } from '../sheets/list-sheets';
import { findMarks } from './find-marks';

/** A cell to be marked, and how strongly. */
interface CellToMark {
  readonly sheet: string;
  /** «Q135» */
  readonly address: string;
  readonly strong: boolean;
}

/** Lines around the cell, told apart without colour. The look of the cell itself is not changed. */
const LOOKS = {
  strong: { style: 'Dash', color: '#A4262C' },
  light: { style: 'Dot', color: '#8A3707' },
} as const;

/**
 * Marks cells with conditional formats of our own, instead of the marks there were. Cells of sheets that are gone are
 * left out. Five syncs.
 *
 * @throws AppError SHEET_PROTECTED: nothing was marked
 */
export function markCells(runner: ExcelRunner, cells: readonly CellToMark[]): Promise<void> {
  return runExcel(runner, 'write', async (context) => {
    const { sheets } = await listSheets(context);
    const theirs = sheets.filter(({ mark }) => mark === null);
    const byName = new Map(theirs.map((listed) => [listed.name, listed]));
    const wanted = groupsOf(cells.filter(({ sheet }) => byName.has(sheet)));
    const touched = theirs.filter(({ name }) => wanted.some(({ sheet }) => sheet === name));
    await removeMarks(context, sheets, touched);
    for (const { sheet, addresses, strong } of wanted)
      for (const address of addresses) {
        const ranges = byName.get(sheet)?.sheet.getRanges(address);
        const format = ranges?.conditionalFormats.add('Custom');
        if (format === undefined) continue;
        format.custom.rule.formula = MARK_FORMULA;
        const { borders } = format.custom.format;
        for (const side of [borders.top, borders.bottom, borders.left, borders.right])
          side.set(LOOKS[strong ? 'strong' : 'light']);
      }
    await context.sync();
  });
}

/**
 * Removes every mark, wherever it has gone, and nothing else.
 *
 * @throws AppError SHEET_PROTECTED: nothing was removed
 */
export function unmarkCells(runner: ExcelRunner): Promise<void> {
  return runExcel(runner, 'write', async (context) => {
    await removeMarks(context, (await listSheets(context)).sheets, []);
    await context.sync();
  });
}

async function removeMarks(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  touched: readonly ListedSheet[],
): Promise<void> {
  const found = await findMarks(context, sheets);
  const changed = [...new Set([...found.map(({ sheet }) => sheet), ...touched.map(({ sheet }) => sheet)])];
  const protections = changed.map((sheet) => sheet.protection.load({ protected: true }));
  await context.sync();
  if (protections.some((protection) => protection.protected)) throw new AppError('SHEET_PROTECTED');
  for (const { format } of found) format.delete();
}

interface Group {
  readonly sheet: string;
  readonly strong: boolean;
  /** Lists of addresses, each short enough for Excel. */
  readonly addresses: readonly string[];
}

/** The cells of each sheet by strength; a cell that is wanted twice bears the stronger mark. */
function groupsOf(cells: readonly CellToMark[]): Group[] {
  const known = new Map<string, Place & { readonly strong: boolean }>();
  for (const { sheet, address, strong } of cells) {
    const area = areaOf(address);
    if (area === null) continue;
    const place = { sheet, row: area.firstRow, column: area.firstColumn };
    const key = placeKey(place);
    known.set(key, { ...place, strong: strong || known.get(key)?.strong === true });
  }
  const places = [...known.values()];
  return [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet) =>
    [true, false].flatMap((strong): Group[] => {
      const mine = places.filter((place) => place.sheet === sheet && place.strong === strong);
      return mine.length === 0 ? [] : [{ sheet, strong, addresses: addressesOf(mine) }];
    }),
  );
}

const addressesOf = (places: readonly Place[]): string[] =>
  addressLists(
    stretchesOf(places).map(({ column, firstRow, cells }) => {
      const [first, last] = [firstRow + 1, firstRow + cells.length].map((row) => `${columnLetter(column)}${row}`);
      return first === last ? `${first}` : `${first}:${last}`;
    }),
  );
