import type { ListedSheet } from '../list-sheets';
import { readCells } from '../read-cells';
import { HEADERS, type KeptLine, lineOfCells } from './journal-line';

/** The journal as it was read. */
export interface Journal {
  readonly sheet: Excel.Worksheet;
  readonly lines: readonly KeptLine[];
  /** 0-based row after the last one in use. */
  readonly nextRow: number;
}

/** Reads the journal; null when there is none yet. Two syncs when there is one. */
export async function readJournal(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<Journal | null> {
  const sheet = sheets.find(({ mark }) => mark?.role === 'journal')?.sheet;
  if (sheet === undefined) return null;
  const used = sheet.getUsedRangeOrNullObject(true).load({ rowIndex: true, rowCount: true });
  await context.sync();
  const nextRow = used.isNullObject ? 1 : used.rowIndex + used.rowCount;
  const block = { sheet, firstRow: 0, firstColumn: 0, rowCount: nextRow, columnCount: HEADERS.length };
  const [rows = []] = await readCells(context, [block], () => undefined);
  const lines = rows.flatMap((cells, row) => {
    const line = lineOfCells(cells);
    return line === null ? [] : [{ ...line, row }];
  });
  return { sheet, lines, nextRow: Math.max(nextRow, 1) };
}
