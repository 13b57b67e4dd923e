import type { GenerateResult, RegistersState, Stage, TableReadiness } from '../actions';
import type { Choices, Explanation, FindingsFilter, Incident, Run, Step } from './state';

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
      readonly registers: RegistersState;
      readonly choices: Choices | null;
      readonly at: Date;
    }
  | { readonly type: 'tablesReady'; readonly tables: readonly TableReadiness[]; readonly choices: Choices }
  | { readonly type: 'generated'; readonly id: number; readonly result: GenerateResult; readonly at: Date }
  | { readonly type: 'explained'; readonly explanation: Explanation | null }
  | { readonly type: 'failed'; readonly incident: Incident }
  | { readonly type: 'incidentLeft' }
  | { readonly type: 'stepChosen'; readonly step: Step }
  | { readonly type: 'choicesAsked' }
  | { readonly type: 'serviceMissing' }
  | { readonly type: 'filtered'; readonly filter: Partial<FindingsFilter> }
  | { readonly type: 'noticed'; readonly notice: string | null };
