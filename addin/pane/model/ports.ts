import type { Period } from '@report/engine/calendar';
import type { Finding, Rounding } from '@report/engine/contract';
import type { Correction } from '@report/engine/corrections';
import type { Profile } from '@report/engine/profile';
import type { Answers, RawWorkbook } from '@report/engine/registers';
import type {
  CheckOrigin,
  Compute,
  CorrectionOutcome,
  Explained,
  FigureChange,
  FigureOrigin,
  FindingException,
  GenerateOptions,
  GenerateResult,
  JournalEntry,
  LostList,
  NewRegister,
  RestoredLists,
  PreviousYears,
  RegistersState,
  RowExplanation,
  TableReadiness,
  Trace,
} from '../../actions';
import type { CustomJobs } from '../../custom';
import type { SheetModel } from '../../layout';
import type { ReportJobs } from '../../word-report';
import type { ComputePlace, FindingsFilter, Step } from './state';
import type { Visit } from './visit';

/** What the pane remembers in the workbook: no personal data, nothing of the rows. */
export interface RememberedChoices {
  readonly year: number;
  /** Null: the whole year. A semester, a quarter or a month is kept as its months, other days as days of their year. */
  readonly period: Period | null;
  readonly edition: string;
  readonly rounding: Rounding;
  readonly previousYears: PreviousYears;
  /** null: every service whose tables can be computed. */
  readonly services: readonly string[] | null;
}

/** What the workbook keeps of its last check: no personal data, nothing of the rows but the hash of them all. */
export interface KeptCheck {
  /** Chance letters that tell this workbook from others, on the computers that keep a view of it. */
  readonly workbook: string;
  readonly at: Date;
  /** Of the registers that were checked, in letters: no digit in it can be taken for one of theirs. */
  readonly fingerprint: string;
  /** Whether a register had merged cells. */
  readonly merged: boolean;
}

/** Where the user was in the pane: kept on this computer. */
export interface KeptView {
  readonly step: Step;
  readonly filter: FindingsFilter;
  /** Pixels of the view above the window. */
  readonly scroll: number;
}

/** What the help asks of the outside. */
export interface HelpJobs {
  /** What the host says of itself. */
  readonly host: () => { readonly platform: string; readonly version: string };
  /** Hands a text over as a file, among the downloads of the user. */
  readonly save: (text: string) => void;
}

/** The same content as a page and as text: a word processor takes the first, everything else the second. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/**
 * All the pane asks of the outside. It never learns what a workbook is made of: what fails as foreseen rejects with an
 * AppError, anything else is a bug.
 */
export interface PanePorts {
  /** The association the pane works for. */
  readonly profile: Profile;
  /**
   * Fetches what generates, explains and corrects. Until then `readiness` and `effectOf` have nothing to compute with.
   * AppError PANE_INCOMPLETE.
   */
  readonly prepare: () => Promise<void>;
  /** Puts in order what an interrupted run left. Before the first reading. */
  readonly repair: () => Promise<void>;
  /** Reads the workbook again, with the files added by hand, and checks every rule. Changes nothing. */
  readonly openRegisters: (
    signal: AbortSignal,
    others: readonly RawWorkbook[],
    /** Merged areas are left out: nothing was checked or asked for yet. */
    glance: boolean,
  ) => Promise<RegistersState>;
  /** Keeps what was answered about the registers in the workbook. */
  readonly saveAnswers: (answers: Answers) => Promise<void>;
  /** Reads a file of this computer; null where that cannot be done. AppError for what is no workbook. */
  readonly readFile: ((file: File) => Promise<RawWorkbook>) | null;
  /** Adds an empty register sheet. */
  readonly createRegister: (register: string) => Promise<NewRegister>;
  /** Lists of values that cells have lost, by a paste most often. */
  readonly lostLists: (state: RegistersState) => Promise<readonly LostList[]>;
  readonly restoreLists: (lost: readonly LostList[]) => Promise<RestoredLists>;
  /** What corrections would change in the figures of a year. Computed on this computer, in slices. */
  readonly effectOf: (
    signal: AbortSignal,
    state: RegistersState,
    corrections: readonly Correction[],
    year: number,
    edition: string,
  ) => Promise<readonly FigureChange[]>;
  /** The proposed corrections that change nothing of what is read, in any year. In slices. */
  readonly neutralOf: (signal: AbortSignal, state: RegistersState) => Promise<readonly Correction[]>;
  /** Writes the cells that still hold what was seen, and notes each in the journal. */
  readonly correct: (corrections: readonly Correction[]) => Promise<CorrectionOutcome>;
  /** Puts cells back as they were, unless they were changed since. */
  readonly takeBack: (entries: readonly string[]) => Promise<CorrectionOutcome>;
  readonly readJournal: () => Promise<readonly JournalEntry[]>;
  readonly openJournal: () => Promise<void>;
  /** All that the workbook remembers, those whose row has changed too. */
  readonly loadExceptions: () => Promise<readonly FindingException[]>;
  readonly saveExceptions: (exceptions: readonly FindingException[]) => Promise<void>;
  readonly markFindings: (findings: readonly Finding[]) => Promise<void>;
  readonly unmarkFindings: () => Promise<void>;
  readonly areMarked: () => Promise<boolean>;
  readonly readiness: (state: RegistersState, of: number | Period, edition: string) => readonly TableReadiness[];
  /** Reads, counts, computes, writes, with the files added by hand. When it rejects with an AppError the workbook is as before. */
  readonly generateStatistics: (options: GenerateOptions) => Promise<GenerateResult>;
  /** Where the tables of this workbook are computed, read anew. AppError what Excel refuses. */
  readonly placeOf: () => Promise<ComputePlace>;
  /** Keeps in the workbook whether its tables are always computed on this computer. */
  readonly keepHere: (here: boolean) => Promise<void>;
  readonly computeRemotely: Compute;
  readonly computeLocally: Compute;
  /** Shows a cell, or the top of a sheet when the address is null. */
  readonly goTo: (sheet: string, address: string | null) => Promise<void>;
  /** What the selected figure counts, and in which rows; null on no figure. */
  readonly explainFigure: (trace: Trace) => Promise<Explained<FigureOrigin> | null>;
  /** Which figures count the selected register row, and why the others do not; null on no row of a register. */
  readonly explainRow: (trace: Trace) => Promise<Explained<RowExplanation> | null>;
  /** The two figures of a check between tables, and the rows that they do not count alike; null for no such check. */
  readonly explainCheck: (trace: Trace, code: string) => Promise<Explained<CheckOrigin> | null>;
  /** Puts a content on the clipboard; false where that is forbidden. */
  readonly copy: (content: Copied) => Promise<boolean>;
  /**
   * Opens a new workbook made of these sheets alone; where Excel refuses that, it is handed over as a file. Gives the name
   * of the file, null when the workbook was opened.
   */
  readonly handOver: (models: readonly SheetModel[]) => Promise<string | null>;
  /** Fetches what works on reports in Word. AppError PANE_INCOMPLETE. */
  readonly reportJobs: () => Promise<ReportJobs>;
  /** Fetches what counts what someone composes. AppError PANE_INCOMPLETE. */
  readonly customJobs: () => Promise<CustomJobs>;
  /** Compares with the last visit on this computer, null for a first one, and keeps this one in its place. Nothing goes into the workbook. */
  readonly visit: (workbook: string, state: RegistersState, toReview: number | null) => Promise<Visit | null>;
  /** Whether the product has to be introduced, and that it was. */
  readonly tour: { readonly due: () => boolean; readonly seen: () => void };
  /** Fetches what the help needs. AppError PANE_INCOMPLETE. */
  readonly helpJobs: () => Promise<HelpJobs>;
  readonly loadChoices: () => Promise<RememberedChoices | null>;
  readonly saveChoices: (choices: RememberedChoices) => Promise<void>;
  /** Opens the pane anew. */
  readonly reload: () => void;
  /** The last check the workbook knows of. */
  readonly loadCheck: () => Promise<KeptCheck | null>;
  readonly saveCheck: (check: KeptCheck) => Promise<void>;
  /** 16 random letters from a to p. */
  readonly newWorkbookId: () => string;
  /** Where the user was in the pane, on this computer. */
  readonly loadView: (workbook: string) => KeptView | null;
  readonly saveView: (workbook: string, view: KeptView) => void;
  /** Background of the host, «#rrggbb»; null when it does not say. */
  readonly ground: () => string | null;
  readonly now: () => Date;
  /** Four characters that tie what the user reads to what the console holds. */
  readonly newReference: () => string;
  /** Runs once later, unless the returned function is called first. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** Where the code of an unexpected failure goes. It is given the code, and nothing else. */
  readonly report: (reference: string) => void;
}
