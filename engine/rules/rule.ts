import type { Severity } from '../contract';
import type { Hit, Lack, RuleData } from './rule-data';

/** One rule: what it is called, how grave it is, what to do about it, and how it is found. */
export interface Rule {
  /** R…: the rules of the registers. S…: what the reading of a sheet itself can meet. */
  readonly id: string;
  /** What it looks at, in a few French words: the heading of its findings. Rules of one id have one title. */
  readonly title: string;
  readonly severity: Severity;
  /** How grave it is in a column that no table reads; the same without it. */
  readonly uncounted?: Severity;
  /** What the person can do, in French. */
  readonly remedy: string;
  /**
   * Ids of the tables whose figures the fault touches; 'register': every table of the register; 'column': those that
   * read the column of the cell.
   */
  readonly tables: 'register' | 'column' | readonly string[];
  /** A method, so that a rule may ask for the registers of its own association. */
  find(data: RuleData): Iterable<Hit>;
  /**
   * What it asks for that is not there: of these rows it says nothing. Null: its register is not there, so there is
   * nothing to check. Absent: it looks at whatever there is.
   */
  lacks?(data: RuleData): readonly Lack[] | null;
}
