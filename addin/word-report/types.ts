import type { Finding, FoundPlace } from '@report/word/radar';
import type { ChangedTable, Proposal } from '@report/word/update';
import type { Trace } from '../actions';

export type { ChangedTable };

/** A place with the label of its row; null outside a table. */
export interface PlaceInReport extends FoundPlace {
  readonly row: string | null;
}

/** A finding with where its first place stands. */
export interface ReportFinding extends Finding {
  readonly places: readonly PlaceInReport[];
}

/** open: the document is read; count: tables are computed; read: figures are recognised; compare; write. */
export const REPORT_STAGES = ['open', 'count', 'read', 'compare', 'write'] as const;
export type ReportStage = (typeof REPORT_STAGES)[number];

export interface JobOptions {
  readonly signal: AbortSignal;
  readonly onStage: (stage: ReportStage) => void;
}

/** A document that was written and handed over. */
export interface WrittenDraft {
  readonly name: string;
  readonly tables: number;
  readonly sentences: number;
  readonly charts: number;
}

/** What was found in a finished report. */
export interface Reread {
  readonly file: File;
  /** The year the report is of; null when it names none. */
  readonly year: number | null;
  /** Year of the tables it was held against; null: it was held against itself alone. */
  readonly against: number | null;
  readonly findings: readonly ReportFinding[];
  readonly toCheck: readonly ReportFinding[];
  /** Differences that are meant, not told again. */
  readonly accepted: readonly ReportFinding[];
  /** Figures of the report, and where those stand that belong to no table. */
  readonly read: number;
  readonly unknown: readonly PlaceInReport[];
  /** Of these, those a person, or who wrote the draft, said to be of no table. */
  readonly outside: number;
  /** Figures whose table could not be computed from these registers, or has no such line this year. */
  readonly unheld: number;
  /** The report of a year before it was held against as well, and what came of it; null: none. */
  readonly last: { readonly name: string; readonly text: string } | null;
  /** Some of its sentences are known: one chapter was held against another. */
  readonly known: boolean;
}

/** A figure of a sentence that becomes another one. */
export interface FigureEdit {
  readonly id: string;
  /** Where it stands, as one word. */
  readonly place: string;
  readonly old: string;
  readonly new: string;
}

/** The figures of one sentence: they are accepted together, two of them must not be of two years. */
export interface ChangedSentence {
  readonly id: string;
  readonly kind: 'phrase' | 'tableau' | 'année';
  /** French name of its first figure. */
  readonly name: string;
  /** The sentence cut where its figures change. */
  readonly pieces: readonly (string | FigureEdit)[];
  readonly edits: readonly FigureEdit[];
  /** Why it is to be read again once it has changed. */
  readonly reread: readonly string[];
}

export interface ChangedSection {
  readonly title: string;
  readonly sentences: readonly ChangedSentence[];
}

/** A figure nobody knows, with the likeliest cells. */
export interface UnknownPlace extends PlaceInReport {
  readonly id: string;
  readonly proposals: readonly Proposal[];
}

/** What would change in a report for a year. */
export interface UpdatePlan {
  readonly file: File;
  readonly year: number;
  /** Year the report names; null when it names none. */
  readonly from: number | null;
  readonly sections: readonly ChangedSection[];
  readonly changes: number;
  readonly kept: number;
  readonly noFigure: readonly (PlaceInReport & { readonly name: string })[];
  readonly unknown: readonly UnknownPlace[];
  readonly tables: readonly ChangedTable[];
}

/** What a person said of a figure: the reference of a cell, or that it is of none. */
export type SaidOfFigures = ReadonlyMap<string, string>;

export interface WrittenUpdate {
  readonly name: string;
  readonly replaced: number;
  /** False: the workbook could not keep what was confirmed. */
  readonly remembered: boolean;
}

/** What can be done with reports. Everything on this computer; each rejects with a WordFileError for a file it cannot read. */
export interface ReportJobs {
  readonly draft: (
    asked: { readonly trace: Trace; readonly edition: string; readonly template: File | null },
    options: JobOptions,
  ) => Promise<WrittenDraft>;
  readonly reread: (
    asked: {
      readonly file: File;
      readonly trace: Trace | null;
      /** The report of a year before. */
      readonly last: File | null;
    },
    options: JobOptions,
  ) => Promise<Reread>;
  /** Keeps in the workbook that a difference is meant, or no longer. */
  readonly accept: (finding: Finding, meant: boolean) => Promise<void>;
  readonly plan: (
    asked: { readonly file: File; readonly trace: Trace; readonly said: SaidOfFigures },
    options: JobOptions,
  ) => Promise<UpdatePlan>;
  /** Writes the accepted changes into a copy, keeps what was confirmed, and hands the copy over. */
  readonly write: (
    asked: { readonly accepted: ReadonlySet<string>; readonly tracked: boolean },
    options: JobOptions,
  ) => Promise<WrittenUpdate>;
}
