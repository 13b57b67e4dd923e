import type { Rounding } from './codes';

/** The tuples a cell counted, by projection: its facts are found again by them. Never on the wire. */
export interface Origin {
  readonly projection: string;
  readonly tuples: number[];
}

export interface Cell {
  /** Code of the column; null in a one-way table. */
  column: string | null;
  /** Units counted, or units summed («456 enfants»), or facts behind a mean; null where nothing can be counted. */
  count: number | null;
  /** Share of the base as printed (36 for «36 %», 36.4 where the table prints one decimal); null without a base. */
  percent: number | null;
  /** The measure where it is not a count: sum, mean (one decimal), minimum, maximum. */
  value: number | null;
  origin: Origin[];
}

export interface Row {
  code: string;
  label: string;
  /** line; sub: «dont …»; group: heading with its own figures; missing, offList; levels: «38 nationalités»; base: last line of a multiple-answer table. */
  role: 'line' | 'sub' | 'group' | 'missing' | 'offList' | 'levels' | 'total' | 'base';
  cells: Cell[];
}

export interface Column {
  code: string | null;
  label: string;
  measure: 'count' | 'sum' | 'mean' | 'min' | 'max';
  /** Denominator of the shares of this column; null where no share is printed. */
  base: number | null;
}

/** An equality that must hold inside a table or between tables, with the two figures. */
export interface Check {
  code: string;
  label: string;
  ok: boolean;
  expected: number;
  found: number;
}

/**
 * How the percentages were rounded. none: the table prints none. plain: each by itself. adjusted: the lines of a column
 * were made to total 100. together: those of a crossed table, so that lines, columns and total add up. uneven: each by
 * itself, because equal counts would have printed differently.
 */
export const SHARES = ['none', 'plain', 'adjusted', 'together', 'uneven'] as const;

export interface Table {
  id: string;
  /** Number printed in the report of the asked edition: «C.3.1»; null when the report has none. */
  number: string | null;
  /** Key of a service of the profile. */
  service: string;
  kind: 'statistic' | 'list';
  title: string;
  unit: string;
  base: { label: string; n: number | null };
  /** Several answers are possible: lines do not add up, percentages are never forced to 100. */
  multiple: boolean;
  shares: (typeof SHARES)[number];
  percentDecimals: 0 | 1;
  /** Header of the first column. */
  stub: string;
  columns: Column[];
  rows: Row[];
  total: Row | null;
  sentence: string | null;
  notes: string[];
  checks: Check[];
}

/** The tables of one period: plain data, laid out by the pane. Says what was asked so that another answer is refused. */
export interface StatisticsAnswer {
  catalogue: string;
  /** The two days that were counted. */
  period: { readonly firstDay: number; readonly lastDay: number };
  /** The year of the last of them. */
  year: number;
  edition: string;
  rounding: Rounding;
  tables: Table[];
  checks: Check[];
}
