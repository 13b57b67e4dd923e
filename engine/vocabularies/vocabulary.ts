import type { Code } from '../contract';

/** One value of a code list. */
export interface VocabularyEntry {
  readonly code: Code;
  /** What is written in a register cell, in French. */
  readonly label: string;
  /** Other spellings read as this entry; case, accents and punctuation do not count. */
  readonly aliases: readonly string[];
  /** Key of {@link Vocabulary.groups}. */
  readonly group?: string;
  /** Key of {@link Vocabulary.subgroups}. */
  readonly subgroup?: string;
  /** First and last year (included) in which the value may be chosen; absent: no limit. */
  readonly from?: number;
  readonly to?: number;
  /** Months of the year (first and last, 1 to 12) the entry stands for: a period that touches none of them has no line for it. */
  readonly months?: readonly [number, number];
  /** Label of the line in the reports, where it differs from the cell's. */
  readonly reportLabel?: string;
  /** Label printed in the report of a given edition, where it differs. */
  readonly printed?: Readonly<Record<string, string>>;
  /** Of a country: the adjective of its people, in lower case. */
  readonly demonym?: { readonly masculine: string; readonly feminine: string };
}

/** A closed code list. The order of the entries is the order of the report's lines. */
export interface Vocabulary {
  readonly entries: readonly VocabularyEntry[];
  /** Group key → label, in the order of the report. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly subgroups?: Readonly<Record<string, string>>;
  /** Spellings that name several entries (codes to propose): never read as one of them. */
  readonly ambiguous?: readonly { readonly alias: string; readonly codes: readonly Code[] }[];
}

/** A range of whole numbers: `min` included, `max` excluded, null when there is no upper limit. */
export interface Band {
  readonly code: Code;
  readonly label: string;
  readonly min: number;
  readonly max: number | null;
}
