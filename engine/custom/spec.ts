import type { Where } from '../catalogue';

/** What is printed of the facts behind a cell. */
export type CustomMeasure =
  { readonly kind: 'count' } | { readonly kind: 'sum' | 'mean' | 'min' | 'max'; readonly quantity: string };

export const CUSTOM_BASES = ['population', 'known', 'row', 'column', 'none'] as const;
export type CustomBase = (typeof CUSTOM_BASES)[number];

export const STEPS = ['month', 'quarter', 'semester', 'year'] as const;
export type Step = (typeof STEPS)[number];

/** What is counted: a population of a unit, narrowed by filters. Names and codes of the profile only. */
export interface Counted {
  readonly unit: string;
  readonly population: string;
  readonly where: Where;
  readonly measure: CustomMeasure;
}

/** A table that someone composed, checked: every name and code is one of the profile. The title is not part of it. */
export interface CustomSpec extends Counted {
  readonly id: string;
  readonly rows: string | null;
  readonly columns: string | null;
  readonly base: CustomBase;
  /** Identifying and sensitive variables together: printed only when every figure is large enough. */
  readonly protect: boolean;
}

/** A figure along sub-periods: of a population, by the codes of one variable or none. */
export interface SeriesSpec extends Counted {
  readonly id: string;
  readonly step: Step;
  readonly lines: string | null;
  /** Each point counts from the first day of the period on: derived again, never added up. */
  readonly cumulative: boolean;
}

/** A line of a table of the catalogue along sub-periods. */
export interface TableSeriesSpec {
  readonly id: string;
  readonly step: Step;
  readonly table: string;
  readonly row: string;
  readonly cumulative: boolean;
}
