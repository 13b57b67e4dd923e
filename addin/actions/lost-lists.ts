import type { RegistersProfile } from '@report/engine/registers';
import { type ColumnCells, type ExcelRunner, findLists, type FoundLists } from '../workbook';
import type { LostList, RegistersState } from './types';

/** A coded column of a register, over the rows that were read. */
interface CodedColumn extends ColumnCells {
  readonly register: string;
  readonly field: string;
  readonly header: string;
}

/**
 * The coded columns of the open workbook's registers of which some cells have no list to choose from, though the others
 * do. A sheet in which no column has a list never had any: nothing was lost. Changes nothing.
 *
 * @throws AppError what Excel refused
 */
export async function lostLists(
  profile: RegistersProfile,
  runner: ExcelRunner,
  state: RegistersState,
): Promise<LostList[]> {
  const columns = codedColumns(profile, state);
  const found = await findLists(runner, columns);
  const withLists = new Set(
    columns.filter((_, index) => (found[index]?.list.cells ?? 0) > 0).map(({ sheet }) => sheet),
  );
  return columns.flatMap((column, index) => {
    const lists = found[index];
    return lists === undefined || !withLists.has(column.sheet) ? [] : lostOf(column, lists);
  });
}

function lostOf({ register, sheet, field, header }: CodedColumn, { list, none, other }: FoundLists): LostList[] {
  const place = { register, sheet, field, header, like: list.areas[0]?.split(':')[0] ?? null };
  return [
    ...(none.cells > 0 ? [{ ...place, ...none, kind: list.cells > 0 ? ('pasted' as const) : ('none' as const) }] : []),
    ...(other.cells > 0 ? [{ ...place, ...other, kind: 'other' as const }] : []),
  ];
}

function codedColumns(profile: RegistersProfile, { registers, places, summaries }: RegistersState): CodedColumn[] {
  return Object.values(profile.registers).flatMap(({ key: register, columns }) =>
    (registers.get(register)?.sources ?? [])
      .filter(({ file, rows }) => file === null && rows.length > 0)
      .flatMap((block) => {
        const summary = summaries.find(
          (one) => one.register === register && one.file === null && one.sheet === block.sheet,
        );
        const [first, last] = spanOf(block.rows);
        return columns
          .filter(({ type }) => type === 'code' || type === 'codes' || type === 'boolean')
          .flatMap(({ key: field, header }): CodedColumn[] => {
            const column = places.get(block)?.get(field);
            if (column === undefined) return [];
            const place = { sheet: block.sheet, column, firstRow: first - 1, lastRow: last - 1 };
            return [{ ...place, register, field, header: summary?.columns[field] ?? header }];
          });
      }),
  );
}

/** First and last row of a block: its rows stand in order. */
const spanOf = (rows: Uint32Array): readonly [number, number] => [rows[0] ?? 1, rows[rows.length - 1] ?? 1];
