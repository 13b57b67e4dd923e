import type { Correction } from '@report/engine/corrections';
import type { Answers, RawWorkbook } from '@report/engine/registers';
import type { GenerateResult, JournalEntry, LostList, RegistersState, Stage, TableReadiness } from '../../actions';
import type { Since } from './visit';
import type { CustomState } from './custom-state';
import type { ReportState } from './report-state';
import type {
  Choices,
  ComputePlace,
  Effect,
  Explanation,
  FindingsFilter,
  Incident,
  NoticePlace,
  Overlay,
  Resumed,
  Run,
  Step,
} from './state';

/** What one reading gave, and what is remembered with it. */
export interface Reading {
  readonly registers: RegistersState;
  readonly choices: Choices | null;
  readonly journal: readonly JournalEntry[];
  readonly marked: boolean;
  readonly lostLists: readonly LostList[];
  readonly at: Date;
}

/** What comes with a notice: how to take back what it tells, and where it stands (default: under the heading). */
export interface NoticeMore {
  readonly undo?: readonly string[];
  readonly answersBefore?: Answers | null;
  readonly at?: NoticePlace;
}

/** All that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'runStarted'; readonly id: number; readonly kind: Run['kind']; readonly local: boolean }
  | { readonly type: 'stageReached'; readonly id: number; readonly stage: Stage }
  | { readonly type: 'runWaits'; readonly id: number }
  | { readonly type: 'runIsSlow'; readonly id: number }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'runDropped'; readonly notice: string | null }
  | {
      readonly type: 'registersRead';
      readonly id: number;
      readonly reading: Reading;
      /** Where the pane was left: with the first reading. */
      readonly resumed?: Resumed | null;
      /** What the check found that the one before did not, and what is gone. */
      readonly notice?: string | null;
    }
  /** Read again without a run: the view stays where it is. */
  | { readonly type: 'registersReread'; readonly reading: Reading }
  /** What the steps after the first one need was fetched. */
  | { readonly type: 'prepared' }
  | { readonly type: 'sinceKnown'; readonly since: Since }
  | { readonly type: 'workBegun' }
  | { readonly type: 'workEnded' }
  /** The workbook was changed, but could not be read again. */
  | { readonly type: 'checkOutdated' }
  | { readonly type: 'overlayOpened'; readonly overlay: Overlay }
  /** The overlay that is seen becomes another one. */
  | { readonly type: 'overlayTurned'; readonly overlay: Overlay }
  | { readonly type: 'overlayLeft' }
  | { readonly type: 'effectKnown'; readonly effect: Effect }
  | { readonly type: 'neutralKnown'; readonly neutral: readonly Correction[] }
  | { readonly type: 'markChanged'; readonly marked: boolean }
  | { readonly type: 'othersChanged'; readonly others: readonly RawWorkbook[] }
  | { readonly type: 'tablesReady'; readonly tables: readonly TableReadiness[]; readonly choices: Choices }
  | { readonly type: 'generated'; readonly id: number; readonly result: GenerateResult; readonly at: Date }
  | { readonly type: 'explained'; readonly explanation: Explanation | null }
  | { readonly type: 'failed'; readonly incident: Incident }
  | { readonly type: 'incidentLeft' }
  | { readonly type: 'reportChanged'; readonly report: ReportState | null }
  | { readonly type: 'customChanged'; readonly custom: CustomState | null }
  | { readonly type: 'stepChosen'; readonly step: Step }
  | { readonly type: 'choicesAsked' }
  | { readonly type: 'placeKnown'; readonly place: ComputePlace }
  | { readonly type: 'serviceMissing' }
  | { readonly type: 'filtered'; readonly filter: Partial<FindingsFilter> }
  /** `undo`: journal entries that can be taken back. */
  | ({ readonly type: 'noticed'; readonly notice: string | null } & NoticeMore);
