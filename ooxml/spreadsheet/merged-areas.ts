import { FileError, type Steps } from '../bounds';
import { areaAt } from './address';
import type { CellValue } from './cell-value';

/** Rows looked at in all merged areas together: areas of a sound file do not lie over one another. */
const MOST_ROWS = 20_000_000;
const ROWS_OF_A_SLICE = 50_000;

/**
 * Empties the cells that a merged area covers, but for its first one: Excel shows nothing of them.
 *
 * @throws FileError damaged, merges-too-large, each with the area
 */
export function* clearMerged(
  cells: ReadonlyMap<number, Map<number, CellValue>>,
  areas: readonly string[],
): Steps<void> {
  let looked = 0;
  let rested = 0;
  for (const address of areas) {
    const { firstRow, lastRow, firstColumn, lastColumn } = areaAt(address);
    looked += Math.min(lastRow - firstRow + 1, cells.size);
    if (looked > MOST_ROWS) throw new FileError('merges-too-large', { cell: address });
    const rows = lastRow - firstRow < cells.size ? between(firstRow, lastRow) : cells.keys();
    for (const row of rows) {
      const line = row >= firstRow && row <= lastRow ? cells.get(row) : undefined;
      if (line === undefined) continue;
      for (const column of line.keys())
        if (column >= firstColumn && column <= lastColumn && (row !== firstRow || column !== firstColumn))
          line.delete(column);
    }
    if (looked - rested < ROWS_OF_A_SLICE) continue;
    rested = looked;
    yield;
  }
}

function* between(first: number, last: number): Generator<number> {
  for (let row = first; row <= last; row += 1) yield row;
}
