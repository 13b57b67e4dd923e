import type { Item, Measure, Statistic } from '../catalogue';
import { REST, type Cell, type Column, type Row, type Table } from '../contract';
import type { UnitsProfile } from '../facts';
import { levelsOfAxis } from '../tabulate';
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

/**
 * The lines of a table that prints the first codes and «Autres», one per code: which codes are the first, and how many
 * are left, is not the same in two years.
 */
function everyCode(
  profile: UnitsProfile,
  { rows: axis, source }: Statistic,
  { rows }: Table,
  edition: string,
  year: number,
): readonly Row[] {
  if (axis.kind === 'items' || axis.top === undefined) return rows;
  const { levels } = levelsOfAxis(profile, source.unit, axis, edition, year);
  return rows
    .filter(({ code }) => code !== REST)
    .map((row) => {
      const level = levels.find(({ code }) => code === row.code);
      return level === undefined ? row : { ...row, label: level.label, role: 'line' };
    });
}

/** One column of a table as it was computed for a year; null when it has no such column. */
export function yearColumn(
  profile: UnitsProfile,
  entry: Statistic,
  table: Table,
  {
    year,
    name,
    edition,
    index,
  }: { readonly year: number; readonly name: string; readonly edition: string; readonly index: number },
): YearColumn | null {
  const column = table.columns[index];
  if (column === undefined) return null;
  const lines = everyCode(profile, entry, table, edition, year).map((row) => lineOf(entry, row, index, column));
  const total = table.total === null ? null : lineOf(entry, table.total, index, column);
  return {
    year,
    name,
    base: column.base,
    percentDecimals: table.percentDecimals,
    measure: column.measure,
    lines,
    total,
  };
}
