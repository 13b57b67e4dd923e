import { type CellValue, columnLetter } from '@report/engine/registers';
import { listName } from '../product-names';
import { readCells } from '../read/read-cells';
import type { ListedSheet } from '../sheets/list-sheets';
import { addSheet } from '../write/add-sheet';
import type { ColumnList } from './list-of';

const SHEET = 'Listes des registres';
/** Excel takes lists of at most 255 characters in the cell itself, parted by commas. */
const LONGEST_INLINE = 255;

const isShort = ({ labels }: ColumnList): boolean =>
  labels.join(',').length <= LONGEST_INLINE && labels.every((label) => !/[,"]/.test(label));

const nameOf = ({ vocabulary }: ColumnList): string => listName(vocabulary);

/**
 * What Excel takes as the source of each list, in order: short ones are written in the condition itself, so that a
 * register goes on working when it is moved to another workbook; the others are kept in a hidden sheet of ours under a
 * name of the workbook. About ten syncs where the sheet has to be made, else four.
 */
export async function writeLists(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  lists: readonly ColumnList[],
  run: string,
): Promise<string[]> {
  const long = [...new Map(lists.filter((list) => !isShort(list)).map((list) => [list.vocabulary, list])).values()];
  if (long.length > 0) await keepLists(context, sheets, long, run);
  return lists.map((list) => (isShort(list) ? list.labels.join(',') : `=${nameOf(list)}`));
}

async function keepLists(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  lists: readonly ColumnList[],
  run: string,
): Promise<void> {
  const known = sheets.find(({ mark }) => mark?.role === 'lists');
  const { sheet, name } =
    known ??
    (await addSheet(context, { name: SHEET, run, role: 'lists', visible: false, frozenRows: 0 }, () => undefined));
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true });
  const names = lists.map((list) => context.workbook.names.getItemOrNullObject(nameOf(list)).load({ formula: true }));
  await context.sync();
  const columnCount = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const rowCount = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const block = { sheet, firstRow: 0, firstColumn: 0, rowCount, columnCount };
  const [values = []] = columnCount === 0 ? [] : await readCells(context, [block], () => undefined);
  const headers = [...(values[0] ?? [])];
  lists.forEach((list, index) => {
    const found = headers.indexOf(list.vocabulary);
    const column = found < 0 ? headers.push(list.vocabulary) - 1 : found;
    const texts = [list.vocabulary, ...list.labels];
    const height = Math.max(texts.length, found < 0 ? 0 : lastOf(values, column));
    const range = sheet.getRangeByIndexes(0, column, height, 1);
    range.numberFormat = Array.from({ length: height }, () => ['@']);
    range.values = Array.from({ length: height }, (_, row) => [texts[row] ?? '']);
    const formula = `='${name.replaceAll("'", "''")}'!$${columnLetter(column)}$2:$${columnLetter(column)}$${texts.length}`;
    const item = names[index];
    if (item === undefined || item.isNullObject) context.workbook.names.add(nameOf(list), formula);
    else item.formula = formula;
  });
  await context.sync();
}

/** How many rows a column of the lists takes. */
const lastOf = (values: readonly (readonly CellValue[])[], column: number): number =>
  values.reduce((last, row, index) => ((row[column] ?? '') === '' ? last : index + 1), 0);
