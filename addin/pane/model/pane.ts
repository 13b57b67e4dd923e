import type { ReactNode } from 'react';
import type { Finding } from '@report/engine/contract';
import type { Correction } from '@report/engine/corrections';
import type { Profile } from '@report/engine/profile';
import type { Answers, answerQuestion, Choice, Question } from '@report/engine/registers';
import type { ExceptionReason, FindingException } from '../../actions';
import type { Copied, PanePorts } from './ports';
import type { CustomWork } from './custom-state';
import type { ReportWork } from './report-state';
import type { Choices, FindingsFilter, Overlay, PaneState, Step } from './state';

/** What the user decides about the registers: what they are, which files they are in, new ones. */
export interface RegistersWork {
  /** The answer is kept in the workbook; the registers are read again with it. `said`: its words, for the notice. */
  readonly answer: (question: Question, choice: Choice, said: string) => void;
  /** Keeps the answers without one of them: what it was about is asked again, where it still arises. */
  readonly askAgain: (without: (answers: Answers) => Answers) => void;
  /** Which register each of these sheets holds, by hand. */
  readonly chooseSheets: (sheets: Answers['sheets']) => void;
  /** Adds the registers of another file to those of the open workbook. */
  readonly addFile: (file: File) => void;
  readonly removeFile: (name: string) => void;
  /** False where other files cannot be read. */
  readonly canAddFiles: boolean;
  readonly tour: PanePorts['tour'];
  /** Adds an empty register sheet and shows it. */
  readonly createRegister: (register: string) => void;
  /** Puts back the lists of values that were pasted over. */
  readonly restoreLists: () => void;
}

/** What the user decides about what was found: correct, take back, leave as it stands, mark. */
export interface FindingsWork {
  /** Opens a view over that of the step. */
  readonly openOverlay: (overlay: Overlay) => void;
  /** The same view with something else in it: the next correction. */
  readonly turnOverlay: (overlay: Overlay) => void;
  readonly leaveOverlay: () => void;
  readonly accept: (corrections: readonly Correction[]) => void;
  /** The same for corrections that change no figure, all at once. */
  readonly uniform: (corrections: readonly Correction[]) => void;
  /** Puts cells back exactly as they were before their correction. */
  readonly takeBack: (entries: readonly string[]) => void;
  /** The findings are counted apart from now on, for as long as their rows do not change. */
  readonly acceptAsTheyAre: (findings: readonly Finding[], reason: ExceptionReason, detail: string) => void;
  readonly withdraw: (exception: FindingException) => void;
  /** Marks the cells of the findings in the sheets, or removes every mark. */
  readonly mark: (on: boolean) => void;
  readonly openJournal: () => void;
}

/** What the user takes out of the results: a table for a report, a workbook for someone else. */
export interface GiveWork {
  /** Puts a table on the clipboard; false where that is forbidden. Called by the press of a button. */
  readonly copy: (content: Copied) => Promise<boolean>;
  /** Opens a new workbook with the results alone, with the annexes or without their free text. */
  readonly handOver: (annexes: 'with' | 'without') => void;
}

/** The work on reports in Word, fetched when it is first asked for. */
export interface ReportPart {
  readonly work: ReportWork;
  readonly view: LaterView;
}

/** What composes tables and figures along time, fetched when it is first asked for. */
export interface CustomPart {
  readonly work: CustomWork;
  readonly view: LaterView;
}

/** What helps, fetched when it is first asked for. */
export interface HelpPart {
  readonly view: LaterView;
}

/** How questions are asked: most workbooks raise none, so it is fetched with the later views. */
export interface Asking {
  readonly Questions: (props: {
    readonly questions: readonly Question[];
    readonly busy: boolean;
    readonly pane: Pane;
  }) => ReactNode;
  /** Above the view of a pane that was just opened. */
  readonly Opening: (props: { readonly state: PaneState; readonly pane: Pane; readonly now: Date }) => ReactNode;
  /** The answers with one more. */
  readonly answered: typeof answerQuestion;
  /** What happens while nobody answers. */
  readonly meanwhile: (profile: Profile, question: Question) => string;
}

/** What the user can do in the pane. Every method returns at once; the state changes when it changes. */
export interface Pane extends RegistersWork, FindingsWork, GiveWork {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The views of the steps after the first one; null until they were fetched. */
  readonly laterView: () => LaterView | null;
  /** What asks the questions of the first step; null until it was fetched. */
  readonly asking: () => Asking | null;
  /** Shows the help over whatever is seen, a run under way too; its part of the pane is fetched then. */
  readonly openHelp: () => void;
  /** Null until it was fetched. */
  readonly helpPart: () => HelpPart | null;
  /** Shows what can be done with a report in Word; its part of the pane is fetched then. */
  readonly openReport: () => void;
  /** Null until it was fetched. */
  readonly reportPart: () => ReportPart | null;
  /** Shows the tables and figures along time that someone composed; their part of the pane is fetched then. */
  readonly openCustom: () => void;
  /** Null until it was fetched. */
  readonly customPart: () => CustomPart | null;
  readonly open: () => void;
  readonly check: () => void;
  readonly generate: (how: 'remotely' | 'locally') => void;
  readonly cancel: () => void;
  readonly retry: () => void;
  readonly leaveIncident: () => void;
  readonly chooseStep: (step: Step) => void;
  readonly choose: (change: Partial<Choices>) => void;
  /** Keeps in the workbook whether its tables are always computed on this computer. */
  readonly stayHere: (here: boolean) => void;
  readonly showChoices: () => void;
  readonly goTo: (sheet: string, address: string | null) => void;
  /** Reads the selection, and shows where its figure comes from. */
  readonly explainFigure: () => void;
  /** Reads the selection, and shows which figures count its row. */
  readonly explainRow: () => void;
  /** Shows the two figures of a check, and the rows they do not count alike. */
  readonly explainCheck: (code: string) => void;
  /** From the row to the figure, from the figure to what was written. */
  readonly leaveExplanation: () => void;
  /** The view was scrolled, to so many pixels from its top. */
  readonly scrolled: (top: number) => void;
  readonly filter: (filter: Partial<FindingsFilter>) => void;
  /** The one place where what nobody foresaw arrives: shows a code, and reports the code alone. */
  readonly fail: (error: unknown) => void;
}

/** What a view is made from. */
export interface ViewContext {
  readonly profile: Profile;
  readonly state: PaneState;
  readonly pane: Pane;
  /** The heading takes the focus: false for the very first view. */
  readonly focus: boolean;
  readonly now: Date;
}

/** A view: its content, and its actions at the foot of the pane. Another key means another view. */
export interface View {
  readonly key: string;
  readonly body: ReactNode;
  readonly footer: ReactNode;
}

/** The view of a state, of those that are fetched apart. */
export type LaterView = (context: ViewContext) => View;
