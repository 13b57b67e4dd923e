import type { Period } from '@report/engine/calendar';
import type { AppErrorCode, Finding, Rounding, Severity } from '@report/engine/contract';
import type { Correction } from '@report/engine/corrections';
import type { Answers, RawWorkbook } from '@report/engine/registers';
import type {
  CheckOrigin,
  Explained,
  FigureChange,
  FigureOrigin,
  GenerateResult,
  JournalEntry,
  LostList,
  PreviousYears,
  RegistersState,
  RowExplanation,
  Stage,
  TableReadiness,
} from '../../actions';
import type { CustomPage, CustomState } from './custom-state';
import type { ReportPage, ReportState } from './report-state';
import type { Since } from './visit';

export const STEPS = ['registers', 'check', 'statistics'] as const;
export type Step = (typeof STEPS)[number];

/** What the pane is doing; one at a time. */
export interface Run {
  /** Answers of another run are dropped. */
  readonly id: number;
  /** open: first reading; check: reading again and showing the findings; generate: writing the tables. */
  readonly kind: 'open' | 'check' | 'generate';
  readonly local: boolean;
  readonly stage: Stage | null;
  /** A cell is being edited: the run starts again by itself when that ends. */
  readonly waiting: boolean;
  /** Nothing has moved for a while: the pane says what the reason may be. */
  readonly slow: boolean;
  readonly cancelling: boolean;
}

/** What a step does when it is retried, or when it fails. */
export const RUN_OF: Readonly<Record<Step, Run['kind']>> = {
  registers: 'open',
  check: 'check',
  statistics: 'generate',
};

/** Where a run is shown, and where it leads. */
export const STEP_OF: Readonly<Record<Run['kind'], Step>> = {
  open: 'registers',
  check: 'check',
  generate: 'statistics',
};

/**
 * Where tables are computed. service: by the service; here: on this computer, the workbook says so; installed: on this
 * computer, those who installed the pane say so.
 */
export type ComputePlace = 'service' | 'here' | 'installed';

export interface Choices {
  readonly year: number;
  /** Null: the whole year. */
  readonly period: Period | null;
  readonly edition: string;
  readonly rounding: Rounding;
  readonly previousYears: PreviousYears;
  readonly services: readonly string[];
}

export interface Done {
  readonly result: GenerateResult;
  readonly at: Date;
  readonly year: number;
  /** Fingerprint of the registers as last read before the run. */
  readonly fingerprint: string;
  /** What was written before with the same choices. */
  readonly before?: { readonly answer: GenerateResult['answer']; readonly at: Date };
}

/** What was asked about the written figures. */
export interface Explanation {
  /** Null: the selection was on no figure. */
  readonly figure: Explained<FigureOrigin> | null;
  /** Undefined: no row was asked about. Null: the selection was on no row of a register. */
  readonly row?: Explained<RowExplanation> | null;
  /** A check that fails was asked about. */
  readonly check?: Explained<CheckOrigin>;
}

/** A run that stopped. */
export interface Incident {
  readonly during: Run['kind'];
  /** null: a bug. */
  readonly code: AppErrorCode | null;
  /** What a technician searches for. */
  readonly reference: string;
  /** The workbook is known to be as before. */
  readonly untouched: boolean;
  readonly local: boolean;
}

export interface FindingsFilter {
  readonly severity: Severity | null;
  /** Key of a register, or null for all. */
  readonly register: string | null;
  /** Groups opened or closed by hand, by key; the others follow the rule of the view. */
  readonly toggled: Readonly<Record<string, boolean>>;
  /** What is looked for in the findings; never kept. */
  readonly words: string;
}

/** Where a notice stands: under the heading, or beside the button that caused it. */
export type NoticePlace = 'top' | 'files' | 'newRegister' | 'handOver';

/** A view opened over that of its step; «Retour» closes it. */
export type Overlay =
  | { readonly kind: 'sheets' }
  | { readonly kind: 'answers' }
  | { readonly kind: 'newRegister' }
  /** What there is to decide, as a list. */
  | { readonly kind: 'decisions' }
  /**
   * The decisions about what the filter shows, one after the other; `index` means the last one when it is too high.
   * `left`: keys of what is not ticked.
   */
  | { readonly kind: 'correction'; readonly index: number; readonly left: readonly string[] }
  /** Why these findings, of one rule, are accepted as they stand. */
  | { readonly kind: 'reason'; readonly findings: readonly Finding[] }
  | { readonly kind: 'exceptions' }
  | { readonly kind: 'journal' }
  | { readonly kind: 'help' }
  | { readonly kind: 'report'; readonly page: ReportPage }
  | { readonly kind: 'custom'; readonly page: CustomPage };

/** What accepting corrections does to the figures of a year. */
export interface Effect {
  /** The decision that is looked at, and what of it is ticked. */
  readonly of: string;
  readonly year: number;
  readonly changes: readonly FigureChange[];
}

export interface PaneState {
  readonly step: Step;
  readonly run: Run | null;
  readonly registers: RegistersState | null;
  readonly checked: { readonly at: Date; readonly fingerprint: string } | null;
  readonly choices: Choices | null;
  /** The tables of the chosen year and edition; null until they were asked for. */
  readonly tables: readonly TableReadiness[] | null;
  readonly done: Done | null;
  /** The step Statistiques shows what was written, not the choices. */
  readonly showsDone: boolean;
  /** Shown instead of what was written. */
  readonly explanation: Explanation | null;
  readonly incident: Incident | null;
  /** One sentence about something that just happened, until the next action. */
  readonly notice: string | null;
  /** Journal entries of what the notice tells: they can be taken back. */
  readonly undo: readonly string[];
  /** The answers as they were before the one the notice tells of. */
  readonly answersBefore: Answers | null;
  readonly noticeAt: NoticePlace;
  /** Views over that of the step, the one that is seen last. */
  readonly overlays: readonly Overlay[];
  /** The workbook, or what is remembered in it, is being changed: nothing else begins meanwhile. */
  readonly working: boolean;
  /** Null until it is known. */
  readonly effect: Effect | null;
  /** The corrections that change nothing of what is read; null until that is known. */
  readonly neutral: readonly Correction[] | null;
  /** Workbooks added by hand: kept in memory, never in the open workbook. */
  readonly others: readonly RawWorkbook[];
  readonly journal: readonly JournalEntry[];
  /** The findings are marked in the sheets. */
  readonly marked: boolean;
  readonly lostLists: readonly LostList[];
  /** Where the tables are computed; null until that was read. */
  readonly place: ComputePlace | null;
  /** How many times a run was asked without any service ticked, since it was last put right. */
  readonly noService: number;
  readonly filter: FindingsFilter;
  /** Pixels of the first view above the window, where the pane was left. */
  readonly scroll: number;
  /** What the steps after the first one need was fetched. */
  readonly prepared: boolean;
  /** What is new since the last visit; null until that is known, and once something was done. */
  readonly since: Since | null;
  /** The work on reports; null until its part of the pane was fetched. */
  readonly report: ReportState | null;
  /** What someone composes; null until its part of the pane was fetched. */
  readonly custom: CustomState | null;
}

/** What the pane takes up again when it is opened. */
export type Resumed = Pick<PaneState, 'step' | 'filter' | 'checked' | 'scroll'>;

export const INITIAL_STATE: PaneState = {
  step: 'registers',
  run: null,
  registers: null,
  checked: null,
  choices: null,
  tables: null,
  done: null,
  showsDone: false,
  explanation: null,
  incident: null,
  notice: null,
  undo: [],
  answersBefore: null,
  noticeAt: 'top',
  overlays: [],
  working: false,
  effect: null,
  neutral: null,
  others: [],
  journal: [],
  marked: false,
  lostLists: [],
  place: null,
  noService: 0,
  filter: { severity: null, register: null, toggled: {}, words: '' },
  scroll: 0,
  prepared: false,
  since: null,
  report: null,
  custom: null,
};
