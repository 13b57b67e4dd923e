import type { Axis, CountedItem, Entry, Measure, Source, Statistic, VariableAxis } from '../catalogue';
import type { Code } from '../contract';
import { narrow, projectionOf, type Projection } from './projection';

const COUNT: readonly Measure[] = [{ kind: 'count' }];

/** Lines (or columns) that are counted together: those of a variable, or one item. */
export type Slot =
  | { readonly kind: 'variable'; readonly axis: VariableAxis }
  | { readonly kind: 'item'; readonly item: CountedItem }
  /** The only column of a one-way table. */
  | { readonly kind: 'all' };

export const ALL: Slot = { kind: 'all' };

/** What must be counted for an axis. Items derived from other lines need nothing of their own. */
export function slotsOf(axis: Axis | undefined): readonly Slot[] {
  if (!axis) return [ALL];
  if (axis.kind === 'variable') return [{ kind: 'variable', axis }];
  return axis.items.flatMap((item): Slot[] => ('where' in item || 'from' in item ? [{ kind: 'item', item }] : []));
}

/** The slot of a line or a column by its code; that of all facts where none is counted (a total, a derived item). */
export function slotOf(axis: Axis | undefined, code: Code | null): Slot {
  if (axis?.kind === 'variable') return { kind: 'variable', axis };
  const item = axis?.items.find((one) => one.code === code);
  return item && ('where' in item || 'from' in item) ? { kind: 'item', item } : ALL;
}

const variableOf = (slot: Slot): string[] => (slot.kind === 'variable' ? [slot.axis.variable] : []);

/** What a cell prints: the measure of its line, else of its column, else those of the table. */
export function measuresOf(entry: Statistic, row: Slot, column: Slot): readonly Measure[] {
  for (const slot of [row, column]) if (slot.kind === 'item' && slot.item.measure) return [slot.item.measure];
  return entry.measures ?? COUNT;
}

const quantitiesOf = (measures: readonly Measure[]): string[] =>
  measures.flatMap((measure) => (measure.kind === 'count' ? [] : [measure.quantity]));

function within(source: Source, slot: Slot): Source {
  if (slot.kind !== 'item') return source;
  return 'from' in slot.item ? slot.item.from : narrow(source, slot.item.where);
}

/** The counts behind the cells where a slot of lines meets a slot of columns. */
export const blockProjection = (entry: Statistic, row: Slot, column: Slot): Projection =>
  projectionOf(
    within(within(entry.source, row), column),
    [...variableOf(row), ...variableOf(column)],
    quantitiesOf(measuresOf(entry, row, column)),
  );

/** The counts of a whole column, whatever the line: the population that lines are compared with and shared by. */
export const populationProjection = (entry: Statistic, column: Slot): Projection =>
  projectionOf(within(entry.source, column), variableOf(column), quantitiesOf(measuresOf(entry, ALL, column)));

/** Whether a table needs its populations: its base names them, or its lines partition them. */
export const needsPopulation = ({ base, rows, margins }: Statistic): boolean =>
  margins === true ||
  base.kind === 'population' ||
  base.kind === 'column' ||
  base.kind === 'known' ||
  (rows.kind === 'items' && rows.partition === true);

/** The columns that cells are counted in: where totals are the facts themselves, that of all of them too. */
const countedColumns = ({ columns, margins }: Statistic): readonly Slot[] =>
  margins && columns ? [...slotsOf(columns), ALL] : slotsOf(columns);

/** Every projection of an entry, repetitions included. */
export function projectionsOf(entry: Entry): readonly Projection[] {
  if (entry.kind === 'list') return entry.source ? [listProjection(entry.source, entry.total)] : [];
  const columns = countedColumns(entry);
  return [
    ...slotsOf(entry.rows).flatMap((row) => columns.map((column) => blockProjection(entry, row, column))),
    ...(needsPopulation(entry) ? [ALL, ...columns].map((column) => populationProjection(entry, column)) : []),
  ];
}

/** The count of the rows of a list, and its total. */
export const listProjection = (source: Source, total: Measure | undefined): Projection =>
  projectionOf(source, [], quantitiesOf(total ? [total] : []));
