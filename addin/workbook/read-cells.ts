import type { CellValue } from '@alupse/domain/registers';
import { isTooMuch } from './errors';

/** Cells asked for at once: far below the 5 MB one answer may hold, long texts included. */
const CELLS_PER_READ = 40_000;

export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Values of a block of cells, read in pieces of whole rows; a piece whose answer is too large is halved. */
export async function readCells(context: Excel.RequestContext, block: Block, stop: () => void): Promise<CellValue[][]> {
  const values: CellValue[][] = [];
  let rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / block.columnCount));
  while (values.length < block.rowCount) {
    stop();
    const rows = Math.min(rowsPerRead, block.rowCount - values.length);
    const piece = block.sheet.getRangeByIndexes(
      block.firstRow + values.length,
      block.firstColumn,
      rows,
      block.columnCount,
    );
    piece.load({ values: true });
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per piece of up to 40 000 cells
      await context.sync();
    } catch (error) {
      if (!isTooMuch(error) || rows === 1) throw error;
      rowsPerRead = Math.floor(rows / 2);
      continue;
    }
    for (const row of piece.values as CellValue[][]) values.push(row);
  }
  return values;
}
