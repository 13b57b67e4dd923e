import type { Code } from '../contract';
import type { QuantityOf, Units, VariableOf } from '../facts';
import type { FieldOf, Registers } from '../registers';
import { typesetTexts } from '../text';
import type { ItemsAxis, RegisterList, Source, Statistic, VariableAxis } from './entry';

type Keys<T> = keyof T & string;
type WhereOf<Us extends Units, U extends Keys<Us>> = { readonly [V in VariableOf<Us[U]>]?: readonly Code[] };
type SourceOf<Us extends Units, U extends Keys<Us>> = Omit<Source, 'unit' | 'where'> & {
  readonly unit: U;
  readonly where?: WhereOf<Us, U>;
};
type AnySource<Us extends Units> = { [U in Keys<Us>]: SourceOf<Us, U> }[Keys<Us>];
type MeasureOf<Us extends Units, U extends Keys<Us>> =
  | { readonly kind: 'count' }
  | {
      readonly kind: 'sum' | 'mean' | 'min' | 'max';
      readonly quantity: QuantityOf<Us[U]>;
      readonly divideBy?: number;
    };
type AnyMeasure<Us extends Units> = { [U in Keys<Us>]: MeasureOf<Us, U> }[Keys<Us>];
type Line = { readonly code: Code; readonly label: string; readonly sub?: true };
type ItemOf<Us extends Units, U extends Keys<Us>> =
  | (Line & { readonly where: WhereOf<Us, U>; readonly measure?: MeasureOf<Us, U> })
  | (Line & { readonly from: AnySource<Us>; readonly measure?: AnyMeasure<Us> })
  | (Line & { readonly sumOf: readonly Code[] })
  | (Line & { readonly ratioOf: readonly [numerator: Code, denominator: Code] });
type AxisOf<Us extends Units, U extends Keys<Us>> =
  | (Omit<VariableAxis, 'variable'> & { readonly variable: VariableOf<Us[U]> })
  | (Omit<ItemsAxis, 'items'> & { readonly items: readonly ItemOf<Us, U>[] });
type StatisticOf<Us extends Units, Service, Edition extends string, U extends Keys<Us>> = Omit<
  Statistic,
  'kind' | 'source' | 'rows' | 'columns' | 'measures' | 'service' | 'numbers'
> & {
  readonly service: Service;
  readonly numbers: { readonly [E in Edition]?: string };
  readonly source: SourceOf<Us, U>;
  readonly rows: AxisOf<Us, U>;
  readonly columns?: AxisOf<Us, U>;
  readonly measures?: readonly MeasureOf<Us, U>[];
};
type RegisterListOf<Us extends Units, Rs extends Registers, Service, Edition extends string, R extends Keys<Rs>> = Omit<
  RegisterList,
  'kind' | 'register' | 'source' | 'fields' | 'sort' | 'service' | 'numbers'
> & {
  readonly service: Service;
  readonly numbers: { readonly [E in Edition]?: string };
  readonly register: R;
  readonly source?: AnySource<Us>;
  readonly fields: readonly FieldOf<Rs[R]>[];
  readonly sort: readonly FieldOf<Rs[R]>[];
};

/** How the tables of an association are written: every name is checked against its own units, registers and editions. */
export interface TableKit<Us extends Units, Rs extends Registers, Service extends string, Edition extends string> {
  /** A table of figures: an unknown unit, variable or quantity does not compile. */
  readonly statistic: <U extends Keys<Us>>(entry: StatisticOf<Us, Service, Edition, U>) => Statistic;
  /** A table that prints rows of a register. */
  readonly registerList: <R extends Keys<Rs>>(entry: RegisterListOf<Us, Rs, Service, Edition, R>) => RegisterList;
  /** A named population of a unit, shared by several tables. */
  readonly population: <const U extends Keys<Us>>(source: SourceOf<Us, U>) => SourceOf<Us, U>;
}

/**
 * The typed words in which a profile writes its tables. They add its kind to the data, and the spaces that do not break to
 * its texts: nobody types them by hand, and every reader of an entry prints the same.
 */
export function tableKit<
  Us extends Units,
  Rs extends Registers,
  Service extends string,
  Edition extends string,
>(): TableKit<Us, Rs, Service, Edition> {
  return {
    // The narrower types are those of the wider one with names checked: TypeScript cannot see it while U is open.
    statistic: (entry) => ({ ...typesetTexts(entry), kind: 'statistic' }) as unknown as Statistic,
    registerList: (entry) => ({ ...typesetTexts(entry), kind: 'list' }) as unknown as RegisterList,
    population: (source) => source,
  };
}
