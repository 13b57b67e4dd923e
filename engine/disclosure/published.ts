import type { StatisticsAnswer } from '../contract';
import type { Breach } from './publication-audit';
import type { Statement } from './statements';

/** What became of a table that could not be printed as it is. */
export interface Treated {
  readonly id: string;
  readonly title: string;
  /** regrouped: in coarser lines; shortened: without its «dont» lines, then its first line alone; total: the total alone; withheld: nothing. */
  readonly as: 'regrouped' | 'shortened' | 'total' | 'withheld';
  /** Lines that are no longer printed as they were. */
  readonly lines: number;
}

/** A count that a reader would find, and the table that, taken back, costs the fewest lines. */
export interface Blocking extends Breach {
  /** Title of its table, then its line and column as the whole version words them. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly mend: { readonly table: string; readonly lines: number; readonly isExempt: boolean };
}

export interface Published {
  readonly answer: StatisticsAnswer;
  readonly treated: readonly Treated[];
  /** Printed as they are by the policy, for the reason it states. */
  readonly exempt: readonly { readonly id: string; readonly title: string; readonly motive: string }[];
  /** What stands against handing this out: nobody may write it while there is one. */
  readonly blocking: readonly Blocking[];
  /** How many counts of few people the audit tried to find. */
  readonly audited: number;
  /** What is printed, count by count: an edition keeps it. */
  readonly statements: readonly Statement[];
  /** Lines of all tables before. */
  readonly lines: number;
}

/** What a person decided of this publication, beside the policy. */
export interface PublicationAsked {
  /** Ids of tables that are not printed. */
  readonly withheld?: readonly string[];
  /** What was printed before: by an earlier edition. */
  readonly before?: readonly Statement[];
}
