import type { Code } from '../contract';
import { typeset } from '../text';

/** Which figure of a table is meant: a line (its column of totals in a two-way table), the base, or the total line. */
export interface FigureRef {
  readonly table: string;
  readonly row?: Code;
  readonly column?: Code;
  readonly of?: 'base' | 'total';
  /** A code that was not in the list every year: without its line, it counts nothing. */
  readonly absent?: 'nothing';
}

/** An equality (or an order) between tables: the sum of `found` against the sum of `expected`. */
export interface TableCheck {
  readonly code: string;
  /** French, as printed in the sheet of checks. */
  readonly label: string;
  readonly expected: readonly FigureRef[];
  readonly found: readonly FigureRef[];
  /** atMost: `found` may be less than `expected`. */
  readonly relation: 'equal' | 'atMost';
}

export const row = (table: string, code: Code, column?: Code): FigureRef => ({
  table,
  row: code,
  ...(column !== undefined && { column }),
});
/** Lines of codes that are not in the list every year. */
export const rowsIfAny = (table: string, codes: readonly Code[]): FigureRef[] =>
  codes.map((code) => ({ table, row: code, absent: 'nothing' }));
export const base = (table: string): FigureRef => ({ table, of: 'base' });
export const total = (table: string, column?: Code): FigureRef => ({
  table,
  of: 'total',
  ...(column !== undefined && { column }),
});

type Sides = [expected: readonly FigureRef[], found: readonly FigureRef[]];
export const equal = (code: string, label: string, ...[expected, found]: Sides): TableCheck => ({
  code,
  label: typeset(label),
  expected,
  found,
  relation: 'equal',
});
/** The sum of the second figures is not more than that of the first. */
export const atMost = (code: string, label: string, ...[expected, found]: Sides): TableCheck => ({
  code,
  label: typeset(label),
  expected,
  found,
  relation: 'atMost',
});
