import type { Row, StatisticsAnswer, Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { columnLetter } from '@report/engine/registers';
import { periodWords } from '@report/engine/text';
import { LIST_GRID } from '../model/grids';
import type { SheetModel } from '../model/sheet-model';
import { partName } from '../sheets/names';
import { figureColumns } from '../tables/figure-columns';
import { printedRows } from '../tables/printed-rows';
import { comparisonPlaces } from './comparison-places';
import type { ComparedAnswers, FigureKey, FigurePlaces } from './placed-figure';

/**
 * Where each figure stands, sheet by sheet in the order of the models; the share of a figure leads to the same. In a
 * list every cell leads to the total of the list.
 *
 * @param answer what the models were laid out from
 * @param compared the years beside it, where there are some
 */
export function figurePlaces(
  profile: Profile,
  { tables, period }: Pick<StatisticsAnswer, 'tables' | 'period'>,
  models: readonly SheetModel[],
  compared: ComparedAnswers | null = null,
): FigurePlaces[] {
  const of = periodWords(period).sheet;
  return models.map((model) => {
    const { names, rows } = model;
    const rowsOf = new Map(names.map(({ name, address }) => [name, rowNumbers(address)]));
    const places = new Map(compared === null ? [] : comparisonPlaces(profile, model, compared));
    for (const table of tables)
      for (const [part, grid] of gridsOf(profile, table).entries()) {
        const [first, last] = rowsOf.get(partName(table.id, part, of)) ?? [1, 0];
        for (let row = first; row <= last; row += 1)
          for (const { column, value: written } of rows[row - 1]?.cells ?? []) {
            const key = grid(row - first)?.[column] ?? null;
            if (key !== null) places.set(`${columnLetter(column)}${row}`, { table: table.id, ...key, written });
          }
      }
    return places;
  });
}

type Line = readonly (Omit<FigureKey, 'table'> | null)[];

/** For each part of a table, the figures of its n-th row; the header is the first. */
function gridsOf(profile: Profile, table: Table): ((row: number) => Line | undefined)[] {
  if (table.kind === 'list') {
    const line: Line = LIST_GRID.widths.slice(0, LIST_GRID.last + 1).map(() => ({ row: null, column: 0 }));
    return [(row) => (row === 0 ? undefined : line)];
  }
  const positions = printedRows(profile, table).map((row) => positionOf(table, row));
  return figureColumns(table).parts.map((columns) => (row) => {
    const position = positions[row - 1];
    return position === undefined
      ? undefined
      : [null, ...columns.map(({ source }) => ({ row: position, column: source }))];
  });
}

/** A group and one of its codes may bear the same code. */
function positionOf({ rows }: Table, { code, role }: Row): number | null {
  const position = rows.findIndex((row) => row.code === code && row.role === role);
  return position < 0 ? null : position;
}

const rowNumbers = (address: string): [first: number, last: number] => {
  const numbers = Array.from(address.matchAll(/\d+/g), ([digits]) => Number(digits));
  return [numbers[0] ?? 1, numbers.at(-1) ?? 0];
};
