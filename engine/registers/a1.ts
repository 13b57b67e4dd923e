/** Letters of a 0-based column: 0 → «A», 26 → «AA». */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** A1 address of a cell: 1-based row, 0-based column. */
export const addressOf = (row: number, column: number): string => `${columnLetter(column)}${row}`;

/** An area of cells, both ends included; 0-based rows and columns. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The area of an A1 address («B5:B7», «$C$3»), or null when it is none. A sheet name in front is left out. */
export function areaOf(address: string): Area | null {
  const cells = address.slice(address.lastIndexOf('!') + 1).toUpperCase();
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(cells);
  if (!match) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  return {
    firstRow: Number(row) - 1,
    lastRow: Number(lastRow) - 1,
    firstColumn: columnOf(column),
    lastColumn: columnOf(lastColumn),
  };
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
