import type { CellValue, RawSheet } from '@report/engine/registers';
import { isDateFormat, isSmallNumber } from '@report/ooxml/spreadsheet';
import type { CellBlock } from './read-cells';

/** Cells asked about at once: their formats stay far below the 5 MB one answer may hold. */
const CELLS_PER_READ = 40_000;

/** Rows of one column of a block, as indexes in its values. */
interface Stretch {
  readonly block: number;
  readonly column: number;
  readonly first: number;
  readonly count: number;
}

/**
 * Where a small number is shown as a date (3 as 03/01/1900), for each block: columns by row, both 0-based in the sheet.
 * Only columns that hold small numbers are asked about: one sync for all of them, and one more per 40 000 cells.
 */
export async function dateCellsOf(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  values: readonly (readonly (readonly CellValue[])[])[],
): Promise<NonNullable<RawSheet['dates']>[]> {
  const found = blocks.map(() => new Map<number, Set<number>>());
  const stretches = blocks.flatMap((_, block) => stretchesOf(values[block] ?? [], block));
  while (stretches.length > 0) {
    let room = CELLS_PER_READ;
    const asked: Stretch[] = [];
    for (let next = stretches[0]; next !== undefined && next.count <= room; next = stretches[0]) {
      asked.push(next);
      stretches.shift();
      room -= next.count;
    }
    const ranges = asked.map(({ block, column, first, count }) => {
      const at = blocks[block];
      return at?.sheet
        .getRangeByIndexes(at.firstRow + first, at.firstColumn + column, count, 1)
        .load({ numberFormat: true });
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per 40 000 cells
    await context.sync();
    asked.forEach(({ block, column, first }, index) => {
      (ranges[index]?.numberFormat ?? []).forEach(([format], row) => {
        const at = blocks[block];
        if (!isSmallNumber(values[block]?.[first + row]?.[column] ?? '') || !isDateFormat(String(format)) || !at)
          return;
        const columns = found[block]?.get(at.firstRow + first + row) ?? new Set();
        found[block]?.set(at.firstRow + first + row, columns.add(at.firstColumn + column));
      });
    });
  }
  return found;
}

/** The columns of a block that hold small numbers, from the first of them to the last. */
function stretchesOf(rows: readonly (readonly CellValue[])[], block: number): Stretch[] {
  const places = new Map<number, { first: number; last: number }>();
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (!isSmallNumber(value)) return;
      const place = places.get(column);
      if (place === undefined) places.set(column, { first: index, last: index });
      else place.last = index;
    });
  });
  return Array.from(places).flatMap(([column, { first, last }]) =>
    Array.from({ length: Math.ceil((last - first + 1) / CELLS_PER_READ) }, (_, piece) => {
      const from = first + piece * CELLS_PER_READ;
      return { block, column, first: from, count: Math.min(CELLS_PER_READ, last - from + 1) };
    }),
  );
}
