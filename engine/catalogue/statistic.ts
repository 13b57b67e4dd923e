import type { Code } from '../contract';
import type { QuantityOf, UnitKey, VariableOf } from '../facts';
import type { ItemsAxis, RegisterList, Source, Statistic, VariableAxis } from './entry';

type WhereOf<U extends UnitKey> = { readonly [V in VariableOf<U>]?: readonly Code[] };
type SourceOf<U extends UnitKey> = Omit<Source, 'unit' | 'where'> & { readonly unit: U; readonly where?: WhereOf<U> };
type AnySource = { [U in UnitKey]: SourceOf<U> }[UnitKey];
type MeasureOf<U extends UnitKey> =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum' | 'mean' | 'min' | 'max'; readonly quantity: QuantityOf<U>; readonly divideBy?: number };
type AnyMeasure = { [U in UnitKey]: MeasureOf<U> }[UnitKey];
type Line = { readonly code: Code; readonly label: string; readonly sub?: true };
type ItemOf<U extends UnitKey> =
  | (Line & { readonly where: WhereOf<U>; readonly measure?: MeasureOf<U> })
  | (Line & { readonly from: AnySource; readonly measure?: AnyMeasure })
  | (Line & { readonly sumOf: readonly Code[] })
  | (Line & { readonly ratioOf: readonly [numerator: Code, denominator: Code] });
type AxisOf<U extends UnitKey> =
  | (Omit<VariableAxis, 'variable'> & { readonly variable: VariableOf<U> })
  | (Omit<ItemsAxis, 'items'> & { readonly items: readonly ItemOf<U>[] });
type StatisticOf<U extends UnitKey> = Omit<Statistic, 'kind' | 'source' | 'rows' | 'columns' | 'measures'> & {
  readonly source: SourceOf<U>;
  readonly rows: AxisOf<U>;
  readonly columns?: AxisOf<U>;
  readonly measures?: readonly MeasureOf<U>[];
};

/** A table, checked against the unit it counts: an unknown unit, variable or quantity does not compile. */
export const statistic = <U extends UnitKey>(entry: StatisticOf<U>): Statistic =>
  // The narrower types are those of the wider one with names checked: TypeScript cannot see it while U is open.
  ({ ...entry, kind: 'statistic' }) as unknown as Statistic;

/** A named population of a unit, shared by several tables. */
export const population = <const U extends UnitKey>(source: SourceOf<U>): SourceOf<U> => source;

/** A table that prints rows of a register. */
export const registerList = (entry: Omit<RegisterList, 'kind'>): RegisterList => ({ ...entry, kind: 'list' });
