import type { CellValue } from '@report/engine/registers';
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

/** Whole rows of one block that are asked for together. */
interface Piece {
  readonly block: Block;
  readonly values: CellValue[][];
  readonly rows: number;
}

/**
 * Values of blocks of cells, in the order of the blocks. They are read in pieces of whole rows, as many blocks in one
 * sync as 40 000 cells hold; pieces whose answer is too large are halved.
 */
export async function readCells(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  stop: () => void,
): Promise<CellValue[][][]> {
  const asked = blocks.map((block) => ({ block, values: [] as CellValue[][] }));
  let most = CELLS_PER_READ;
  for (let pieces = nextPieces(asked, most); pieces.length > 0; pieces = nextPieces(asked, most)) {
    stop();
    const ranges = pieces.map(load);
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per 40 000 cells
      await context.sync();
    } catch (error) {
      if (!isTooMuch(error) || (pieces.length === 1 && pieces[0]?.rows === 1)) throw error;
      most = pieces.reduce((sum, { block, rows }) => sum + rows * block.columnCount, 0) / 2;
      continue;
    }
    pieces.forEach(({ values }, index) => {
      for (const row of (ranges[index]?.values ?? []) as CellValue[][]) values.push(row);
    });
  }
  return asked.map(({ values }) => values);
}

/** The rows that come next: those of the first block that is not read, then of the following ones while there is room. */
function nextPieces(asked: readonly Omit<Piece, 'rows'>[], most: number): Piece[] {
  const pieces: Piece[] = [];
  let room = most;
  for (const { block, values } of asked) {
    const left = block.rowCount - values.length;
    if (left === 0) continue;
    const fitting = Math.floor(room / block.columnCount);
    const rows = Math.min(left, pieces.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows > 0) pieces.push({ block, values, rows });
    if (rows < left) break;
    room -= rows * block.columnCount;
  }
  return pieces;
}

const load = ({ block, values, rows }: Piece): Excel.Range =>
  block.sheet
    .getRangeByIndexes(block.firstRow + values.length, block.firstColumn, rows, block.columnCount)
    .load({ values: true });
