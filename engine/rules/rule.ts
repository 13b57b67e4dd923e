import type { Severity } from '../contract';
import type { RuleData } from './rule-data';

/** One fault found at one cell, in words. The message never holds the value of a personal column. */
export interface Hit {
  readonly register: string | null;
  readonly file: string | null;
  readonly sheet: string;
  /** 1-based row and 0-based column in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/** One rule: what it is called, how grave it is, what to do about it, and how it is found. */
export interface Rule {
  /** R01…R61: the rules of the registers. S01…: what the reading of a sheet itself can meet. */
  readonly id: string;
  /** What it looks at, in a few French words: the heading of its findings. Rules of one id have one title. */
  readonly title: string;
  readonly severity: Severity;
  /** What the person can do, in French. */
  readonly remedy: string;
  /** Ids of the tables whose figures the fault touches; 'register': every table of the register. */
  readonly tables: 'register' | readonly string[];
  readonly find: (data: RuleData) => Iterable<Hit>;
}
