import type {
  CellFinder,
  CellValue,
  ColumnSpec,
  ParseIssue,
  RegistersProfile,
  RegistersRead,
  RowPlace,
} from '../registers';

/** A cell that was read, but not as it should be written. */
export type ReadAnyway = Extract<ParseIssue, { readonly kind: 'alias' | 'textDate' }>;

/** A cell with a finding, and what is needed to propose something else for it. */
export interface CellInDoubt {
  readonly profile: RegistersProfile;
  readonly register: string;
  readonly column: ColumnSpec;
  readonly value: CellValue;
  readonly place: RowPlace;
  readonly finder: CellFinder;
  readonly read: RegistersRead;
  /** What it was read as in spite of its writing, if it was. */
  readonly readAs: ReadAnyway | undefined;
  /** True for a writing that the user decides about: nothing is proposed for it. */
  readonly isLeft: (vocabulary: string, text: string) => boolean;
}

/** What a cell would hold instead. `shown`: both as people write them; null where values are never shown. */
export interface Proposal {
  readonly after: CellValue;
  readonly certainty: 'certain' | 'likely';
  readonly shown: { readonly before: string; readonly after: string } | null;
}

/** Proposes for a cell under the rule that found it; null when nothing is certain or likely. */
export type Proposer = (cell: CellInDoubt) => Proposal | null;

/** What an association knows to propose for the faults of its own rules, by rule. */
export interface CorrectionsProfile extends RegistersProfile {
  readonly proposers: Readonly<Record<string, Proposer>>;
}
