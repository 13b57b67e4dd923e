import type { SheetModel } from '../layout';
import { columnLetters } from './a1';
import { cellGrid } from './cell-grid';
import { readCells } from './read-cells';

/** Cells written at once: far below the 5 MB one request may hold. */
const CELLS_PER_WRITE = 20_000;

/**
 * Writes values and number formats. The format goes first: under «@» a text stays a text, whatever it looks like
 * («1-4» is no date, «=1+1» no formula). One sync per block of up to 20 000 cells.
 */
export async function writeContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: SheetModel,
  stop: () => void,
): Promise<void> {
  const { values, formats } = cellGrid(model);
  const width = model.columnWidths.length;
  const rowsPerWrite = Math.max(1, Math.floor(CELLS_PER_WRITE / width));
  for (let first = 0; first < values.length; first += rowsPerWrite) {
    stop();
    const block = values.slice(first, first + rowsPerWrite);
    const range = sheet.getRangeByIndexes(first, 0, block.length, width);
    range.numberFormat = formats.slice(first, first + rowsPerWrite);
    range.values = block;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per block of cells
    await context.sync();
  }
  for (const [row, { cells }] of model.rows.entries())
    for (const { column, mergeTo } of cells)
      if (mergeTo !== undefined && mergeTo > column)
        sheet.getRange(`${columnLetters(column)}${row + 1}:${columnLetters(mergeTo)}${row + 1}`).merge();
}

/**
 * Reads the written sheet back.
 *
 * @returns true when every cell holds exactly what was asked, of the same type
 */
export async function contentIsWhole(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: SheetModel,
  stop: () => void,
): Promise<boolean> {
  const { values } = cellGrid(model);
  const columnCount = model.columnWidths.length;
  const block = { sheet, firstRow: 0, firstColumn: 0, rowCount: values.length, columnCount };
  const found = await readCells(context, block, stop);
  return values.every((row, at) => row.every((value, column) => found[at]?.[column] === shown(value)));
}

/** What a cell shows of what was written: the apostrophe that says «text» is not part of it. */
const shown = (value: string | number): string | number =>
  typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
