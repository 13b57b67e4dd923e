import type { Item, Measure, Statistic } from '../catalogue';
import type { Cell, Column, Row, Table } from '../contract';
import type { ComparedFigure, ComparedYear } from './comparison';

/** A line of one column of a table in one year. */
export interface YearLine extends Pick<Row, 'code' | 'label' | 'role'>, ComparedFigure {
  /** A mean or a ratio. */
  readonly decimal: boolean;
}

/** One column of a table in one year. */
export interface YearColumn extends ComparedYear {
  readonly measure: Column['measure'];
  readonly lines: readonly YearLine[];
  readonly total: YearLine | null;
}

const ownMeasure = ({ rows }: Statistic, code: string): Measure['kind'] | undefined => {
  const item: Item | undefined = rows.kind === 'items' ? rows.items.find((one) => one.code === code) : undefined;
  return item !== undefined && 'measure' in item ? item.measure.kind : undefined;
};

function lineOf(entry: Statistic, { code, label, role, cells }: Row, index: number, column: Column): YearLine {
  const cell: Cell | undefined = cells[index];
  const measure = column.measure === 'count' ? (ownMeasure(entry, code) ?? 'count') : column.measure;
  const { count = null, percent = null, value = null } = cell ?? {};
  const measured = measure === 'mean' || measure === 'min' || measure === 'max';
  const figure = measured ? value : (value ?? count);
  return {
    code,
    label,
    role,
    figure,
    count,
    percent,
    decimal: measure === 'mean' || (count === null && value !== null),
  };
}

/** One column of a table as it was computed for a year. */
export function yearColumn(entry: Statistic, table: Table, year: number, index: number): YearColumn | null {
  const column = table.columns[index];
  if (column === undefined) return null;
  const lines = table.rows.map((row) => lineOf(entry, row, index, column));
  const total = table.total === null ? null : lineOf(entry, table.total, index, column);
  return { year, base: column.base, percentDecimals: table.percentDecimals, measure: column.measure, lines, total };
}
