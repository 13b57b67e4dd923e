import type {
  AppErrorCode,
  Check,
  Edition,
  Finding,
  Rounding,
  Service,
  StatisticsAnswer,
} from '@alupse/domain/contract';
import type { Facts } from '@alupse/domain/facts';
import type { ParsedRegisters } from '@alupse/domain/registers';
import type { Compute } from '../api';
import type { FigurePlaces } from '../layout';

export type { Compute };

/** A register as it was recognised, in words a person understands. No value of a row. */
export interface RegisterSummary {
  readonly register: string;
  /** «Dossiers Dialogue» */
  readonly title: string;
  readonly service: Service;
  readonly file: string | null;
  readonly sheet: string;
  /** 1-based row of the header. */
  readonly headerRow: number;
  readonly rows: number;
  /** Field key → header as written in the sheet. */
  readonly columns: Readonly<Record<string, string>>;
  readonly unusedColumns: number;
  readonly hiddenRows: number;
  readonly totalRows: number;
  /** Years of the register's main date, or null when it has none. */
  readonly years: readonly [first: number, last: number] | null;
}

/** What one reading of the workbook gave. `registers` stays in the pane. */
export interface RegistersState {
  readonly summaries: readonly RegisterSummary[];
  /** Sheets that are neither registers nor ours. */
  readonly ignoredSheets: readonly string[];
  readonly registers: ParsedRegisters;
  readonly findings: readonly Finding[];
  /** Years a report can be asked for, the latest first. */
  readonly years: readonly number[];
  /** The latest year in which the registers were really kept; null without dates. */
  readonly proposedYear: number | null;
  /** Hash of what was read: another one means a register changed since. */
  readonly fingerprint: string;
}

/** One table before it is generated: can it be computed, and how much is missing in it. */
export interface TableReadiness {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly service: Service;
  /** «dossiers» */
  readonly unit: string;
  readonly population: number;
  readonly missing: number;
  readonly offList: number;
  /** Titles of the registers that are absent; empty when the table can be computed. */
  readonly absentRegisters: readonly string[];
}

export const STAGES = ['read', 'count', 'compute', 'write', 'promote'] as const;
/** read: Lecture des registres; count: Comptage sur ce poste; compute: Calcul des tableaux; write: Écriture des feuilles; promote: Relecture et mise en place. */
export type Stage = (typeof STAGES)[number];

/** How many years before are laid out beside the report year. */
export const PREVIOUS_YEARS = [0, 1, 2] as const;
export type PreviousYears = (typeof PREVIOUS_YEARS)[number];

export interface GenerateOptions {
  readonly year: number;
  readonly edition: Edition;
  readonly rounding: Rounding;
  /** Services whose tables are wanted; the tables that can be computed are taken. */
  readonly services: readonly Service[];
  /** Default: none. */
  readonly previousYears?: PreviousYears;
  readonly compute: Compute;
  readonly signal: AbortSignal;
  readonly onStage: (stage: Stage) => void;
}

/** What is kept in the memory of the pane after a run, to find the rows of each figure again. Never written, never sent. */
export interface Trace {
  readonly answer: StatisticsAnswer;
  readonly facts: Facts;
  /** The registers as they were counted. */
  readonly registers: RegistersState;
  /** Where each figure stands, by name of the written sheet. */
  readonly sheets: ReadonlyMap<string, FigurePlaces>;
}

export interface GenerateResult {
  /** Names of the written sheets, in order. */
  readonly sheets: readonly string[];
  /** True when they replaced sheets of an earlier run. */
  readonly replaced: boolean;
  readonly answer: StatisticsAnswer;
  readonly checks: readonly Check[];
  /** Cells that could not be written as asked, never silently. */
  readonly warnings: readonly AppErrorCode[];
  readonly trace: Trace;
}
