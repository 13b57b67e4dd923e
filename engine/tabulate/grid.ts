import type { Code, Row } from '../contract';
import type { Projection } from '../projection';
import type { Amount } from './amount';
import type { ColumnSpec } from './columns-of';
import type { Counted } from './tuples-bearing';

/** A line with one amount per column; null where there is no figure. */
export interface GridLine {
  readonly code: Code;
  readonly label: string;
  readonly role: Row['role'];
  readonly amounts: readonly (Amount | null)[];
}

/** The figures of a table, before shares and words. */
export interface Grid {
  readonly columns: readonly ColumnSpec[];
  readonly lines: readonly GridLine[];
  /** Each fact is in exactly one line. */
  readonly partition: boolean;
  /** Several answers are possible. */
  readonly multiple: boolean;
  /** Totals are the facts themselves, and each figure says how many are behind it. */
  readonly margins: boolean;
  /** All facts of each column, whatever the line; null where the table compares with none. */
  readonly populations: readonly (Amount | null)[];
  /** All facts of the table. */
  readonly population: Amount | null;
  /** The total of each column, as the engine counts it. */
  readonly totals: readonly (Amount | null)[];
}

/** Finds the counts of a projection in a request. */
export type Read = (projection: Projection) => Counted;
