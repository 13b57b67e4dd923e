import { entryOf } from '@report/engine/catalogue';
import type { Cell, Column, Row, Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import type { FigureColumn } from './figure-columns';
import type { CellRole, SheetCell } from './sheet-model';

export type Figure = Pick<SheetCell, 'value' | 'role'>;

/** Nothing to count or to share: said, never left empty. */
export const NOTHING: Figure = { value: '–', role: 'noBase' };

/** The measure of a cell: that of its column, or its own where the lines of a table measure different things. */
function measureOf(profile: Profile, table: Table, row: Row, column: Column): Column['measure'] {
  if (column.measure !== 'count') return column.measure;
  const entry = entryOf(profile, table.id);
  if (entry?.kind !== 'statistic' || entry.rows.kind !== 'items') return 'count';
  const item = entry.rows.items.find(({ code }) => code === row.code);
  return (item !== undefined && 'measure' in item ? item.measure.kind : undefined) ?? 'count';
}

/** What is printed of a cell: its measure where that is no count (a ratio has no count at all). */
function figureOf(cell: Cell, measure: Column['measure'], allDecimal: boolean): Figure {
  const measured = measure === 'mean' || measure === 'min' || measure === 'max';
  const value = measured ? cell.value : (cell.value ?? cell.count);
  if (value === null) return NOTHING;
  const isRatio = cell.count === null;
  const isDecimal = measure === 'mean' || isRatio || allDecimal || !Number.isInteger(value);
  return { value, role: isDecimal ? 'decimal' : 'number' };
}

/** Whether a column of sums («postes») prints decimals: in all of its lines as soon as in one. */
function hasDecimals({ columns, rows, total }: Table, source: number): boolean {
  const lines = total === null ? rows : [...rows, total];
  const isWhole = ({ cells }: Row): boolean => Number.isInteger(cells[source]?.value ?? 0);
  return columns[source]?.measure !== 'count' && !lines.every(isWhole);
}

/** A share, as the hundredths that Excel shows with «%»: 0.36 for «36 %». Of something that rounds to 0: «< 1 %». */
export function percentOf(cell: Pick<Cell, 'count' | 'percent' | 'value'>, decimals: Table['percentDecimals']): Figure {
  if (cell.percent === null) return NOTHING;
  const some = (cell.count ?? cell.value ?? 0) > 0;
  const role: CellRole = cell.percent === 0 && some ? 'percentSmall' : decimals === 1 ? 'percentDecimal' : 'percent';
  return { value: cell.percent / 100, role };
}

/** The value and the role of a line in a printed column. */
export function figureCell(profile: Profile, table: Table, row: Row, { source, shows }: FigureColumn): Figure {
  const cell = row.cells[source];
  const column = table.columns[source];
  if (cell === undefined || column === undefined) return NOTHING;
  if (shows === 'percent') return percentOf(cell, table.percentDecimals);
  return figureOf(cell, measureOf(profile, table, row, column), hasDecimals(table, source));
}
