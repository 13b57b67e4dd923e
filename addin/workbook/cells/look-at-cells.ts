import { AppError } from '@report/engine/contract';
import type { CellValue } from '@report/engine/registers';
import type { ListedSheet } from '../sheets/list-sheets';
import { inChunks } from './in-chunks';
import { type Place, placeKey, rangeOf, stretchesOf } from './place';
import { rowSigns, SIGN_COLUMNS } from './row-signs';

/** A cell as it stands. */
export interface SeenCell {
  readonly value: CellValue;
  /** Number format. */
  readonly format: string;
  /** A formula, or an error: what cannot be put back from its value. */
  readonly calculated: boolean;
  /** Signs of the first cells of its row, from column `firstColumn` on. */
  readonly signs: readonly string[];
  /** 0-based column of the first sign. */
  readonly firstColumn: number;
}

/**
 * Looks at cells of the user's sheets; those whose sheet is gone, or ours, are left out. Two syncs and one per 500
 * cells.
 *
 * @param toWrite a protected sheet is refused at once
 * @returns by placeKey
 * @throws AppError SHEET_PROTECTED
 */
export async function lookAtCells(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  places: readonly Place[],
  { toWrite }: { readonly toWrite: boolean },
): Promise<ReadonlyMap<string, SeenCell>> {
  const wanted = new Set(places.map(({ sheet }) => sheet));
  const known = sheets
    .filter(({ name, mark }) => mark === null && wanted.has(name))
    .map(({ sheet, name }) => ({
      name,
      used: sheet.getUsedRangeOrNullObject(true).load({ columnIndex: true }),
      protection: sheet.protection.load({ protected: true }),
    }));
  await context.sync();
  if (toWrite && known.some(({ protection }) => protection.protected)) throw new AppError('SHEET_PROTECTED');
  const firstColumns = new Map(known.map(({ name, used }) => [name, used.isNullObject ? 0 : used.columnIndex]));
  const seen = new Map<string, SeenCell>();
  for (const chunk of inChunks(places.filter(({ sheet }) => firstColumns.has(sheet)))) {
    const asked = stretchesOf(chunk).map((stretch) => {
      const range = rangeOf(context.workbook, stretch);
      const firstColumn = firstColumns.get(stretch.sheet) ?? 0;
      return {
        stretch,
        firstColumn,
        cells: range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true, hasSpill: true }),
        rows: context.workbook.worksheets
          .getItem(stretch.sheet)
          .getRangeByIndexes(stretch.firstRow, firstColumn, stretch.cells.length, SIGN_COLUMNS)
          .load({ values: true }),
      };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per 500 cells
    await context.sync();
    const spilled = await spilledCells(context, asked);
    for (const { stretch, cells, rows, firstColumn } of asked)
      stretch.cells.forEach((place, index) => {
        const value = (cells.values[index]?.[0] ?? '') as CellValue;
        seen.set(placeKey(place), {
          value,
          format: String(cells.numberFormat[index]?.[0]),
          calculated:
            isFormula(cells.formulas[index]?.[0], value) ||
            String(cells.valueTypes[index]?.[0]) === 'Error' ||
            spilled.has(placeKey(place)),
          signs: rowSigns((rows.values[index] ?? []) as CellValue[]),
          firstColumn,
        });
      });
  }
  return seen;
}

interface Asked {
  readonly stretch: { readonly cells: readonly Place[] };
  readonly cells: Excel.Range;
}

/**
 * The cells that a formula of another cell fills: they may read as plain values, and writing in one ends the formula. One
 * sync more where some cells of a stretch are and others are not.
 */
async function spilledCells(context: Excel.RequestContext, asked: readonly Asked[]): Promise<ReadonlySet<string>> {
  // Null where cells differ, whatever the types say.
  const stateOf = (range: Excel.Range): boolean | null => range.hasSpill;
  const mixed = asked
    .filter(({ cells }) => stateOf(cells) === null)
    .flatMap(({ stretch, cells }) =>
      stretch.cells.map((place, row) => ({ place, cell: cells.getCell(row, 0).load({ hasSpill: true }) })),
    );
  if (mixed.length > 0) await context.sync();
  const places = [
    ...asked.flatMap(({ stretch, cells }) => (stateOf(cells) === true ? stretch.cells : [])),
    ...mixed.flatMap(({ place, cell }) => (stateOf(cell) === true ? [place] : [])),
  ];
  return new Set(places.map(placeKey));
}

/** A text that begins with «=» is its own formula. */
const isFormula = (formula: unknown, value: CellValue): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;
