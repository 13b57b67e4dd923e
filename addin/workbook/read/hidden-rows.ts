import type { CellBlock } from './read-cells';

/** Rows asked about at once: their answer stays far below 5 MB. */
const ROWS_PER_READ = 20_000;

/**
 * Rows (0-based in the sheet) of each block hidden by a filter or by hand. One sync for all blocks, and one more per
 * 20 000 rows of a block of which some rows are hidden and others are not.
 */
export async function hiddenRowsOf(context: Excel.RequestContext, blocks: readonly CellBlock[]): Promise<number[][]> {
  const wholes = blocks.map(({ sheet, firstRow, rowCount }) =>
    sheet.getRangeByIndexes(firstRow, 0, rowCount, 1).load({ rowHidden: true }),
  );
  await context.sync();
  const hidden: number[][] = [];
  for (const [index, block] of blocks.entries()) {
    // Excel answers null when some of the rows are hidden and others are not, whatever the types say.
    const answer: boolean | null = wholes[index]?.rowHidden ?? null;
    hidden.push(answer === null ? await someHidden(context, block) : answer ? allRows(block) : []);
  }
  return hidden;
}

const allRows = ({ firstRow, rowCount }: CellBlock): number[] =>
  Array.from({ length: rowCount }, (_, row) => firstRow + row);

async function someHidden(context: Excel.RequestContext, { sheet, firstRow, rowCount }: CellBlock): Promise<number[]> {
  const hidden: number[] = [];
  for (let first = firstRow; first < firstRow + rowCount; first += ROWS_PER_READ) {
    const count = Math.min(ROWS_PER_READ, firstRow + rowCount - first);
    const rows = sheet.getRangeByIndexes(first, 0, count, 1).getRowProperties({ rowHidden: true });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per 20 000 rows
    await context.sync();
    rows.value.forEach(({ rowHidden }, row) => {
      if (rowHidden === true) hidden.push(first + row);
    });
  }
  return hidden;
}
