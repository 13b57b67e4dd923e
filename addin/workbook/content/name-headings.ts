import { columnLetter } from '@report/engine/registers';
import { type SheetModel, styleOf } from '../../layout';
import { addressLists } from '../cells/address-lists';
import { isRefusal } from '../session/errors';

interface Written {
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
}

/**
 * Gives titles the heading styles of Excel, by which programs that read aloud find them: before any other look, as a style
 * brings a font and a line of its own. One sync for all sheets.
 *
 * @returns false when Excel refused: titles look the same without
 */
export async function nameHeadings(context: Excel.RequestContext, written: readonly Written[]): Promise<boolean> {
  for (const { sheet, model } of written)
    for (const level of [1, 2, 3] as const)
      for (const list of addressLists(headingsOf(model, level))) sheet.getRanges(list).style = `Heading${level}`;
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}

const headingsOf = ({ rows }: SheetModel, level: 1 | 2 | 3): string[] =>
  rows.flatMap(({ cells }, row) =>
    cells
      .filter((cell) => styleOf(cell).heading === level)
      .map(({ column, mergeTo }) => `${columnLetter(column)}${row + 1}:${columnLetter(mergeTo ?? column)}${row + 1}`),
  );
