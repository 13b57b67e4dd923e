import { columnLetter } from '@report/engine/registers';
import type { SheetModel } from '../../layout';
import { isSameValue } from '../cells/same-value';
import { readCells } from '../read/read-cells';
import { cellGrid } from './cell-grid';

/** Characters of values and formats written at once: below the 5 MB one request may hold, were each of three bytes. */
const CHARACTERS_PER_WRITE = 1_000_000;

/**
 * Writes values and number formats. The format goes first: under «@» a text stays a text, whatever it looks like
 * («1-4» is no date, «=1+1» no formula). One sync between two blocks of a million characters; what is written last is
 * left to the next sync.
 */
export async function writeContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: SheetModel,
  stop: () => void,
): Promise<void> {
  const { values, formats } = cellGrid(model);
  let first = 0;
  for (const rows of blocksOf(values, formats)) {
    stop();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync between two blocks
    if (first > 0) await context.sync();
    const range = sheet.getRangeByIndexes(first, 0, rows, model.columnWidths.length);
    range.numberFormat = formats.slice(first, first + rows);
    range.values = values.slice(first, first + rows);
    first += rows;
  }
  for (const [row, { cells }] of model.rows.entries())
    for (const { column, mergeTo } of cells)
      if (mergeTo !== undefined && mergeTo > column)
        sheet.getRange(`${columnLetter(column)}${row + 1}:${columnLetter(mergeTo)}${row + 1}`).merge();
}

/** Numbers of rows that are written together. */
function blocksOf(values: readonly (string | number)[][], formats: readonly string[][]): number[] {
  const blocks: number[] = [];
  let room = 0;
  values.forEach((row, index) => {
    const length = [...row, ...(formats[index] ?? [])].reduce<number>((sum, cell) => sum + String(cell).length + 3, 0);
    if (room < length || blocks.length === 0) {
      blocks.push(0);
      room = CHARACTERS_PER_WRITE;
    }
    blocks[blocks.length - 1] = (blocks.at(-1) ?? 0) + 1;
    room -= length;
  });
  return blocks;
}

/**
 * Reads written sheets back.
 *
 * @returns true when every cell holds what was asked, of the same type: each text exactly, each figure to twelve digits
 */
export async function contentIsWhole(
  context: Excel.RequestContext,
  written: readonly { readonly sheet: Excel.Worksheet; readonly model: SheetModel }[],
  stop: () => void,
): Promise<boolean> {
  const wanted = written.map(({ model }) => cellGrid(model).values);
  const blocks = written.map(({ sheet, model }) => ({
    sheet,
    firstRow: 0,
    firstColumn: 0,
    rowCount: model.rows.length,
    columnCount: model.columnWidths.length,
  }));
  const found = await readCells(context, blocks, stop);
  return wanted.every((values, sheet) =>
    values.every((row, at) => row.every((value, column) => holds(found[sheet]?.[at]?.[column], value))),
  );
}

const holds = (found: unknown, wanted: string | number): boolean =>
  isSameValue(found, typeof wanted === 'number' ? wanted : shown(wanted));

/** What a cell shows of what was written: the apostrophe that says «text» is not part of it. */
const shown = (value: string): string => (value.startsWith("'") ? value.slice(1) : value);
