/** A cell: name of its sheet, 0-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What tells one cell from another. */
export const placeKey = ({ sheet, row, column }: Place): string => `${row}:${column}:${sheet.toLowerCase()}`;

/** Cells of one column that follow one another. */
export interface Run<T extends Place> {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly cells: readonly T[];
}

/** The cells as runs: written and read at once. No cell may be there twice. */
export function runsOf<T extends Place>(cells: readonly T[]): Run<T>[] {
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: (Run<T> & { readonly cells: T[] })[] = [];
  for (const cell of sorted) {
    const { sheet, column, row } = cell;
    const run = runs.at(-1);
    if (run?.sheet === sheet && run.column === column && run.firstRow + run.cells.length === row) run.cells.push(cell);
    else runs.push({ sheet, column, firstRow: row, cells: [cell] });
  }
  return runs;
}

/** The range of a run. */
export const rangeOf = (workbook: Excel.Workbook, { sheet, column, firstRow, cells }: Run<Place>): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow, column, cells.length, 1);
