import type { Edition, Rounding, Service } from '@alupse/domain/contract';
import type {
  Compute,
  Explained,
  FigureOrigin,
  GenerateOptions,
  GenerateResult,
  PreviousYears,
  RegistersState,
  RowExplanation,
  TableReadiness,
  Trace,
} from '../actions';

/** What the pane remembers in the workbook: no personal data, nothing of the rows. */
export interface RememberedChoices {
  readonly year: number;
  readonly edition: Edition;
  readonly rounding: Rounding;
  readonly previousYears: PreviousYears;
  /** null: every service whose tables can be computed. */
  readonly services: readonly Service[] | null;
}

/**
 * All the pane asks of the outside. It never learns what a workbook is made of: what fails as foreseen rejects with an
 * AppError, anything else is a bug.
 */
export interface PanePorts {
  /** Puts in order what an interrupted run left. Before the first reading. */
  readonly repair: () => Promise<void>;
  /** Reads the workbook again and checks every rule. Changes nothing. */
  readonly openRegisters: (signal: AbortSignal) => Promise<RegistersState>;
  readonly readiness: (state: RegistersState, year: number, edition: Edition) => readonly TableReadiness[];
  /** Reads, counts, computes, writes. When it rejects with an AppError the workbook is as before. */
  readonly generateStatistics: (options: GenerateOptions) => Promise<GenerateResult>;
  readonly computeRemotely: Compute;
  readonly computeLocally: Compute;
  /** Shows a cell, or the top of a sheet when the address is null. */
  readonly goTo: (sheet: string, address: string | null) => Promise<void>;
  /** What the selected figure counts, and in which rows; null on no figure. */
  readonly explainFigure: (trace: Trace) => Promise<Explained<FigureOrigin> | null>;
  /** Which figures count the selected register row, and why the others do not; null on no row of a register. */
  readonly explainRow: (trace: Trace) => Promise<Explained<RowExplanation> | null>;
  readonly loadChoices: () => Promise<RememberedChoices | null>;
  readonly saveChoices: (choices: RememberedChoices) => Promise<void>;
  /** Background of the host, «#rrggbb»; null when it does not say. */
  readonly ground: () => string | null;
  readonly now: () => Date;
  /** Four characters that tie what the person reads to what the console holds. */
  readonly newReference: () => string;
  /** Runs once later, unless the returned function is called first. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** Where the code of an unexpected failure goes. It is given the code, and nothing else. */
  readonly report: (reference: string) => void;
}
