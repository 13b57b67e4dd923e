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

const DOLLAR = 36;

/** A place of the sheet, 0-based. @throws FileError damaged: no sheet has such a cell */
export function cellAt(address: string): { readonly row: number; readonly column: number } {
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (let code = letterAt(address, at); code > 0 && at - letters < 3; code = letterAt(address, ++at))
    column = column * 26 + code;
  if (address.charCodeAt(at) === DOLLAR) at += 1;
  const row = rowIn(address, at);
  if (column === 0 || column > MAX_COLUMNS || row === 0 || row > MAX_ROWS) throw new FileError('damaged');
  return { row: row - 1, column: column - 1 };
}

/** 1 for «A» and «a»; 0 for what is no letter. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122 ? code & 31 : 0;
}

/** The number that a text ends with, without a zero before it and of seven figures at most; 0 when there is none. */
export function rowIn(text: string, from = 0): number {
  if (text.length === from || text.length - from > 7 || text.charCodeAt(from) === 48) return 0;
  let row = 0;
  for (let at = from; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    row = row * 10 + digit;
  }
  return row;
}

/** «A1:C9», one cell, whole columns «A:C» or rows «2:3»; corners in any order. @throws FileError damaged */
export function areaAt(address: string): CellArea {
  const colon = address.indexOf(':');
  if (colon < 0) {
    const { row, column } = cellAt(address);
    return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  }
  const one = cellAt(completed(address.slice(0, colon), 'A', 1));
  const other = cellAt(completed(address.slice(colon + 1), LAST_COLUMN, MAX_ROWS));
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
