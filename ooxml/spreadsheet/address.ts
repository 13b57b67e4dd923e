import { FileError } from '../bounds';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
const LAST_COLUMN = 'XFD';

/** Cells of a sheet, 0-based, corners included. */
export interface CellArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** A place of the sheet, 0-based. @throws FileError damaged: no sheet has such a cell */
export function cellAt(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = CELL.exec(address) ?? [];
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + (letters.charCodeAt(index) & 31);
  const row = Number(digits);
  if (column === 0 || column > MAX_COLUMNS || row > MAX_ROWS) throw new FileError('damaged');
  return { row: row - 1, column: column - 1 };
}

/** «A1:C9», one cell, whole columns «A:C» or rows «2:3»; corners in any order. @throws FileError damaged */
export function areaAt(address: string): CellArea {
  const [first = '', last = first, ...more] = address.split(':');
  if (more.length > 0) throw new FileError('damaged');
  const isArea = address.includes(':');
  const one = cellAt(isArea ? completed(first, 'A', 1) : first);
  const other = cellAt(isArea ? completed(last, LAST_COLUMN, MAX_ROWS) : last);
  return {
    firstRow: Math.min(one.row, other.row),
    lastRow: Math.max(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastColumn: Math.max(one.column, other.column),
  };
}

/** The corner of whole columns or rows. */
const completed = (corner: string, column: string, row: number): string =>
  /^\$?[A-Za-z]+$/.test(corner) ? `${corner}${row}` : /^\$?\d+$/.test(corner) ? `${column}${corner}` : corner;

/** 0, 0 → «A1». */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
