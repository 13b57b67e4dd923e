/** A cell: name of its sheet, 0-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What tells one cell from another. */
export const placeKey = ({ sheet, row, column }: Place): string => `${row}:${column}:${sheet.toLowerCase()}`;

/** Cells of one column that follow one another. */
interface Stretch<T extends Place> {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly cells: readonly T[];
}

/** The cells as stretches: written and read at once. No cell may be there twice. */
export function stretchesOf<T extends Place>(cells: readonly T[]): Stretch<T>[] {
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const stretches: (Stretch<T> & { readonly cells: T[] })[] = [];
  for (const cell of sorted) {
    const { sheet, column, row } = cell;
    const stretch = stretches.at(-1);
    if (stretch?.sheet === sheet && stretch.column === column && stretch.firstRow + stretch.cells.length === row)
      stretch.cells.push(cell);
    else stretches.push({ sheet, column, firstRow: row, cells: [cell] });
  }
  return stretches;
}

/** The range of a stretch. */
export const rangeOf = (workbook: Excel.Workbook, { sheet, column, firstRow, cells }: Stretch<Place>): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow, column, cells.length, 1);
