import { columnLetter, type ColumnSpec, type RegisterSpec, type RegistersProfile } from '@report/engine/registers';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel } from '../session/run-excel';
import { putInOrder } from '../sheets/repair';
import { addSheet } from '../write/add-sheet';
import { conditionOf } from './condition-of';
import { listOfColumn } from './list-of';
import { setCondition } from './set-condition';
import { writeLists } from './write-lists';

/** The sheet of a new register. */
export interface NewRegister {
  /** Its name: that of the register, «… (2)» when another sheet bears it. */
  readonly sheet: string;
  /** False: Excel did not freeze its titles. */
  readonly frozen: boolean;
}

/** All rows of a sheet but the header. */
const ROWS_BELOW = 1_048_575;

/** Width in points, number format: dates as people write them, numbers of files as text so that «1-4» is no date. */
function looksOf({ type }: ColumnSpec): readonly [width: number, format: string] {
  switch (type) {
    case 'date':
      return [80, 'dd/mm/yyyy'];
    case 'id':
    case 'ref':
      return [80, '@'];
    case 'boolean':
      return [70, 'General'];
    case 'integer':
      return [70, '0'];
    case 'number':
      return [70, 'General'];
    case 'text':
      return [150, '@'];
    default:
      return [140, 'General'];
  }
}

/**
 * Adds the empty sheet of a register: the headers of reference, frozen, and down the whole columns formats, lists and a
 * word of help. No Excel table: where Excel does not prolong it by itself, rows typed below would stand outside. It bears no mark: from then on it is the user's sheet. Whole or not at all. About ten syncs.
 *
 * @param now codes that are no longer used are not offered
 * @param run tells this action from any other
 * @throws AppError WORKBOOK_PROTECTED, or what Excel refused: the workbook is as before
 */
export function createRegisterSheet(
  profile: RegistersProfile,
  runner: ExcelRunner,
  { sheet: wished, columns }: RegisterSpec,
  { now, run }: { readonly now: Date; readonly run: string },
): Promise<NewRegister> {
  return runExcel(runner, 'write', async (context) => {
    const { sheets } = await putInOrder(context);
    const lists = columns.map((column) => listOfColumn(profile, column, now.getFullYear()));
    const written = await writeLists(
      context,
      sheets,
      lists.flatMap((list) => list ?? []),
      run,
    );
    const sources = lists.map((list) => (list === null ? null : (written.shift() ?? null)));
    const { name, frozen } = await addSheet(
      context,
      { name: wished, run, role: null, visible: true, frozenRows: 1 },
      (added) => {
        columns.forEach((column, index) => {
          const [width, format] = looksOf(column);
          const whole = added.getRange(`${columnLetter(index)}:${columnLetter(index)}`);
          // One format for all cells, which the types do not know of.
          if (format !== 'General') Object.assign(whole, { numberFormat: format });
          whole.format.columnWidth = width;
          setCondition(
            added.getRangeByIndexes(1, index, ROWS_BELOW, 1),
            conditionOf(profile, column, sources[index] ?? null),
          );
        });
        const header = added.getRangeByIndexes(0, 0, 1, columns.length);
        header.numberFormat = [columns.map(() => '@')];
        header.values = [columns.map((column) => column.header)];
        header.format.font.bold = true;
        header.format.wrapText = true;
        header.format.verticalAlignment = 'Top';
        header.format.borders.getItem('EdgeBottom').style = 'Continuous';
      },
    );
    return { sheet: name, frozen };
  });
}
