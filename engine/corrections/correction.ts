import type { CellValue } from '../registers';

/** One cell as it is and as it would be. Values as Excel holds them: what is taken back is exact. */
export interface CellChange {
  /** Null in the open workbook: the only one that is ever written. */
  readonly file: string | null;
  readonly sheet: string;
  /** «Q135» */
  readonly address: string;
  readonly before: CellValue;
  /** A date: its serial in the date system of the workbook. */
  readonly after: CellValue;
}

/** One decision for the user: the cells of one column that hold the same writing, and what they would hold. */
export interface Correction {
  /** Stable while the cells do not change; a hash, it holds no value. */
  readonly id: string;
  readonly rule: string;
  readonly register: string;
  readonly field: string;
  /**
   * Corrections to offer together: every writing of one category («Viol. sexuelle», «violence sexuel») in a column of
   * codes, the dates of a column written as texts. A hash.
   */
  readonly cluster: string;
  /** certain: no other meaning is possible (a date written as text); likely: the nearest label of the list. */
  readonly certainty: 'certain' | 'likely';
  readonly cells: readonly CellChange[];
  /** What the user may see of it; null in a personal column and for numbers of files, whose values are never shown. */
  readonly shown: { readonly before: string; readonly after: string } | null;
  /** The sentence of the rule. */
  readonly message: string;
  /** Ids of the tables it touches. */
  readonly tables: readonly string[];
}
