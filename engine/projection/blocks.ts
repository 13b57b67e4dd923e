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

// An entry does not change while the program runs: its slots and projections are made once, and are then the same objects,
// so that what hangs on one of them (its text, the codes it may bear) can be kept by it. All of it goes with the entry.
const slots = new WeakMap<Axis, readonly Slot[]>();
type BySlot<T> = Map<Slot, T>;
const blocks = new WeakMap<Statistic, BySlot<BySlot<Projection>>>();
const populations = new WeakMap<Statistic, BySlot<Projection>>();
const ofLists = new WeakMap<Source, Map<Measure | undefined, Projection>>();

/** What is kept under a key; made the first time it is asked for. */
function kept<K, V>(known: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** What must be counted for an axis. Items derived from other lines need nothing of their own. */
export function slotsOf(axis: Axis | undefined): readonly Slot[] {
  return axis ? kept(slots, axis, () => slotsMade(axis)) : [ALL];
}

const slotsMade = (axis: Axis): readonly Slot[] =>
  axis.kind === 'variable'
    ? [{ kind: 'variable', axis }]
    : axis.items.flatMap((item): Slot[] => ('where' in item || 'from' in item ? [{ kind: 'item', item }] : []));

/** The slot of a line or a column by its code; that of all facts where none is counted (a total, a derived item). */
export function slotOf(axis: Axis | undefined, code: Code | null): Slot {
  const found = slotsOf(axis).find((slot) => slot.kind !== 'item' || slot.item.code === code);
  return found ?? ALL;
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
  kept(
    kept(
      kept(blocks, entry, () => new Map<Slot, BySlot<Projection>>()),
      row,
      () => new Map<Slot, Projection>(),
    ),
    column,
    () =>
      projectionOf(
        within(within(entry.source, row), column),
        [...variableOf(row), ...variableOf(column)],
        quantitiesOf(measuresOf(entry, row, column)),
      ),
  );

/** The counts of a whole column, whatever the line: the population that lines are compared with and shared by. */
export const populationProjection = (entry: Statistic, column: Slot): Projection =>
  kept(
    kept(populations, entry, () => new Map<Slot, Projection>()),
    column,
    () => projectionOf(within(entry.source, column), variableOf(column), quantitiesOf(measuresOf(entry, ALL, column))),
  );

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
  kept(
    kept(ofLists, source, () => new Map<Measure | undefined, Projection>()),
    total,
    () => projectionOf(source, [], quantitiesOf(total ? [total] : [])),
  );
