import type { CellValue, RawSheet } from '../raw';

/** Columns that are read in one pass down the rows. More would not be asked for before the pane has to breathe. */
const TOGETHER = 8;

/**
 * Gives the cells of one column after the other, one per row of data.
 *
 * Hot: rows lie apart in memory, and going to each of them is most of what a cell costs. So eight columns are read while
 * one is there, and kept until they are asked for; not all, which would hold a copy of the whole sheet.
 *
 * @param data rows of data, as indexes in `values`
 * @param wanted the columns that will be asked for, in that order
 */
export function columnReader(
  values: RawSheet['values'],
  data: readonly number[],
  wanted: readonly number[],
): (column: number) => readonly CellValue[] {
  let held = new Map<number, CellValue[]>();
  return (column) => {
    const known = held.get(column);
    if (known !== undefined) return known;
    const start = Math.max(0, wanted.indexOf(column));
    const columns = wanted.slice(start, start + TOGETHER);
    const cells = columns.map(() => new Array<CellValue>(data.length));
    for (let index = 0; index < data.length; index++) {
      const row = values[data[index] ?? 0] ?? [];
      for (let one = 0; one < columns.length; one++) {
        const target = cells[one];
        if (target !== undefined) target[index] = row[columns[one] ?? 0] ?? '';
      }
    }
    held = new Map(columns.map((at, one) => [at, cells[one] ?? []]));
    return held.get(column) ?? [];
  };
}
