import type { Code, Row } from '../contract';

/** What a line prints in one year. */
export interface ComparedFigure {
  /** What the table of that year prints: its count, its sum, its mean; null where there is nothing to measure. */
  readonly figure: number | null;
  /** Facts behind it (a share of some that prints 0 is «<1 %»). */
  readonly count: number | null;
  /** The printed share, 36 for «36 %»; null without a base. */
  readonly percent: number | null;
}

export interface ComparedLine {
  readonly code: Code;
  readonly label: string;
  readonly role: Row['role'];
  /** A mean, a ratio, or a sum that is not whole somewhere in the table: printed with decimals in every year. */
  readonly decimal: boolean;
  /** One per year of the table; null where the line does not exist in that year. */
  readonly figures: readonly (ComparedFigure | null)[];
  /** From the second year of the table to the first; null where the two must not be subtracted. */
  readonly change: number | null;
}

export interface ComparedYear {
  /** The year of its last day. */
  readonly year: number;
  /** What the period is called where every sign counts: «2016», «S1 2016». */
  readonly name: string;
  /** Denominator of its shares. */
  readonly base: number | null;
  readonly percentDecimals: 0 | 1;
}

/** One column of a table, year beside year. */
export interface ComparedTable {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly unit: string;
  readonly stub: string;
  /** Which column of a table that has several; null for a table that has one. */
  readonly column: { readonly code: Code; readonly label: string } | null;
  readonly multiple: boolean;
  readonly baseLabel: string;
  /** The report year first, then the earlier years that have data: two or three. */
  readonly years: readonly [ComparedYear, ComparedYear, ...ComparedYear[]];
  /** points: of the printed shares; figures: of the printed figures; null: a break in the series, nothing is subtracted. */
  readonly change: 'points' | 'figures' | null;
  readonly lines: readonly ComparedLine[];
  readonly total: ComparedLine | null;
  /** Breaks in the series first. */
  readonly notes: readonly string[];
}

/** The tables of a report beside those of the years before. */
export interface Comparison {
  readonly tables: readonly ComparedTable[];
  /** Tables of figures that have data in none of the earlier years that were asked, by what these are called. */
  readonly alone: readonly { readonly id: string; readonly title: string; readonly years: readonly string[] }[];
}
