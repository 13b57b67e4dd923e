import type { Period } from '@report/engine/calendar';
import type { AppErrorCode, Check, Finding, Rounding, StatisticsAnswer } from '@report/engine/contract';
import type { CellChange, Correction } from '@report/engine/corrections';
import type { Facts } from '@report/engine/facts';
import type { RulesRun } from '@report/engine/rules';
import type {
  Answers,
  Choice,
  ParsedRegisters,
  Question,
  RawWorkbook,
  RecognisedRegister,
  RegistersRead,
} from '@report/engine/registers';
import type { Compute } from '../api';
import type { FigurePlaces, SheetModel } from '../layout';

export type { Compute };

/** A register as it was recognised, in words the user understands. No value of a row. */
export type RegisterSummary = Omit<RecognisedRegister, 'usable'>;

/** What one reading of the workbooks gave: all that is counted. `workbooks` and `registers` stay in the pane. */
export interface RegistersReading {
  readonly summaries: readonly RegisterSummary[];
  /** Sheets that are neither registers nor ours. */
  readonly ignoredSheets: readonly string[];
  /** As they were read: the open workbook first, then the files that were added. */
  readonly workbooks: readonly RawWorkbook[];
  readonly registers: ParsedRegisters;
  /** Where the columns of each block of rows stand. */
  readonly places: RegistersRead['places'];
  /** What only the user can tell; meanwhile what it is about is not read, or «Hors liste». */
  readonly questions: readonly Question[];
  /** What was answered before, replayed in this reading. */
  readonly answers: Answers;
  /** Years a report can be asked for, the latest first. */
  readonly years: readonly number[];
  /** The latest year in which the registers were really kept; null without dates. */
  readonly proposedYear: number | null;
  /** Hash of what was read: another one means a register changed since. */
  readonly fingerprint: string;
}

/** A reading, checked against every rule. */
export interface RegistersState extends RegistersReading {
  /** The open ones: accepted exceptions are not among them. */
  readonly findings: readonly Finding[];
  /** Findings accepted with a reason whose row has not changed since. */
  readonly accepted: readonly { readonly finding: Finding; readonly exception: FindingException }[];
  /** What to write in cells of the open workbook instead, where it is certain or likely. */
  readonly corrections: readonly Correction[];
  /** How many rules concern these registers, and those that could not be checked. */
  readonly rules: RulesRun;
}

/** Why the user says that a value is right as it stands. */
export const EXCEPTION_REASONS = ['verified', 'special', 'old', 'other'] as const;
export type ExceptionReason = (typeof EXCEPTION_REASONS)[number];

/** A finding accepted with a reason: it is counted apart for as long as its row does not change. Kept in the workbook. */
export interface FindingException {
  readonly rule: string;
  readonly register: string;
  /** Key of the field of the cell that was named; "" when it is none. */
  readonly field: string;
  /** Fingerprint of the row as it was accepted; it holds no value. */
  readonly row: string;
  readonly reason: ExceptionReason;
  /** What the user wrote, at most 200 characters; '' for nothing. */
  readonly detail: string;
  /** ISO day. */
  readonly on: string;
}

/** One corrected cell, as the sheet «Journal des corrections» keeps it. */
export interface JournalEntry {
  readonly id: string;
  /** ISO date and time. */
  readonly at: string;
  readonly rule: string;
  readonly sheet: string;
  readonly address: string;
  /** Title of its column: «Motif principal». */
  readonly column: string;
  /** Null in a personal column. */
  readonly before: string | null;
  readonly after: string | null;
  /** done: the cell holds the correction; changedSince: someone changed it since, it will not be replaced. */
  readonly state: 'done' | 'takenBack' | 'changedSince';
}

/** What became of the cells of corrections that were accepted, or taken back. */
export interface CorrectionOutcome {
  readonly written: readonly CellChange[];
  /** Changed by someone in between: not replaced. */
  readonly changedMeanwhile: readonly CellChange[];
  /** Those of `changedMeanwhile` that hold a formula, or an error: they are never replaced. */
  readonly calculated?: readonly CellChange[];
  /** Journal entries of the cells that were written. */
  readonly entries: readonly string[];
  /** A journal was made whose titles Excel did not freeze. */
  readonly unfrozenJournal?: true;
}

/** Cells of a register that lost the list they choose from, by pasting most often. */
export interface LostList {
  readonly register: string;
  readonly sheet: string;
  readonly field: string;
  /** As the sheet writes it. */
  readonly header: string;
  /** How many cells. */
  readonly cells: number;
  /** A1 addresses of these cells in the sheet. */
  readonly areas: readonly string[];
  /** A1 address of a cell of the column that still has its list; null when none has. */
  readonly like: string | null;
  /**
   * pasted: other cells of the column still have their list; none: no cell of the column has one, though other columns
   * do; other: the user gave the cells another condition, which is replaced only on request.
   */
  readonly kind: 'pasted' | 'none' | 'other';
}

/** What became of lists that were to be put back. */
export interface RestoredLists {
  readonly restored: number;
  /** Titles of the columns whose list the user wrote in the cells: Excel does not give its entries apart. */
  readonly left: readonly string[];
}

/** A printed figure before and after corrections. */
export interface FigureChange {
  readonly table: string;
  readonly number: string | null;
  readonly title: string;
  /** Label of the line, and of the column in a crossed table. */
  readonly line: string;
  readonly column: string | null;
  readonly before: FigureValues;
  readonly after: FigureValues;
}

/** What is printed of a figure; all null where the line or column does not exist. */
export interface FigureValues {
  readonly count: number | null;
  readonly percent: number | null;
  /** Sum, mean, minimum or maximum. */
  readonly value: number | null;
}

/** One table before it is generated: can it be computed, and how much is missing in it. */
export interface TableReadiness {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly service: string;
  /** «dossiers» */
  readonly unit: string;
  readonly population: number;
  readonly missing: number;
  readonly offList: number;
  /** Titles of the registers that are absent; empty when the table can be computed. */
  readonly absentRegisters: readonly string[];
  /** Columns that are absent, with their register: «« Date de clôture » (Dossiers Dialogue)». */
  readonly absentColumns: readonly string[];
}

export const STAGES = ['read', 'count', 'compute', 'write', 'promote'] as const;
/** read: Lecture des registres; count: Comptage sur ce poste; compute: Calcul des tableaux; write: Écriture des feuilles; promote: Relecture et mise en place. */
export type Stage = (typeof STAGES)[number];

/** How many years before are laid out beside the report year. */
export const PREVIOUS_YEARS = [0, 1, 2] as const;
export type PreviousYears = (typeof PREVIOUS_YEARS)[number];

export interface GenerateOptions {
  readonly year: number;
  /** The days that are counted, where they are not those of the year: null, or absent, for the whole year. */
  readonly period?: Period | null;
  readonly edition: string;
  readonly rounding: Rounding;
  /** Services whose tables are wanted; the tables that can be computed are taken. */
  readonly services: readonly string[];
  /** Default: none. */
  readonly previousYears?: PreviousYears;
  /** Files added by hand, counted with the open workbook. */
  readonly others?: readonly RawWorkbook[];
  readonly compute: Compute;
  readonly signal: AbortSignal;
  readonly onStage: (stage: Stage) => void;
}

/** What is kept in the memory of the pane after a run, to find the rows of each figure again. Never written, never sent. */
export interface Trace {
  readonly answer: StatisticsAnswer;
  readonly facts: Facts;
  /** The years before that stand beside it. */
  readonly earlier?: readonly { readonly answer: StatisticsAnswer; readonly facts: Facts }[];
  /** The registers as they were counted. */
  readonly registers: RegistersReading;
  /** The sheets as they were laid out, in the order they were written. */
  readonly models: readonly SheetModel[];
  /** Where each figure stands, by name of the written sheet. */
  readonly sheets: ReadonlyMap<string, FigurePlaces>;
  /** Lays the sheets out again without the lists; absent when no list prints a word of the registers. */
  readonly withoutAnnexes?: () => readonly SheetModel[];
}

export interface GenerateResult {
  /** Names of the written sheets, in order. */
  readonly sheets: readonly string[];
  /** True when they replaced sheets of an earlier run. */
  readonly replaced: boolean;
  /** Sheets of an earlier run of the same year that this one did not write: their figures are those of then. */
  readonly left?: readonly string[];
  readonly answer: StatisticsAnswer;
  readonly checks: readonly Check[];
  /** What could not be written as asked, never silently: charts that this Excel cannot draw. */
  readonly warnings: readonly AppErrorCode[];
  readonly trace: Trace;
}

export interface OfferedAnswer {
  readonly text: string;
  readonly detail?: string;
  readonly choice: Choice;
}

/** A question in words, its likeliest answer first, its refusal last. */
export interface AskedQuestion {
  /** What it is about: its register or sheet, and where: «Dossiers · colonne M». */
  readonly tag: string;
  readonly words: string;
  readonly answers: readonly OfferedAnswer[];
  /** Further values of a long list. */
  readonly others: readonly OfferedAnswer[];
  /** What happens while nobody answers. */
  readonly meanwhile: string;
}
