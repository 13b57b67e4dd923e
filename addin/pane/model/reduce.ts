import type { GenerateResult } from '../../actions';
import type { PaneEvent, Reading } from './events';
import { type Overlay, type PaneState, type Run, STEP_OF } from './state';

const SILENT = { notice: null, undo: [], answersBefore: null, noticeAt: 'top' } as const;

const outdated = (checked: PaneState['checked']): PaneState['checked'] => checked && { ...checked, fingerprint: '' };

/** Their figures can be told apart one by one. */
const sameChoices = ({ answer: one }: GenerateResult, { answer: other }: GenerateResult): boolean =>
  one.edition === other.edition &&
  one.rounding === other.rounding &&
  one.period.firstDay === other.period.firstDay &&
  one.period.lastDay === other.period.lastDay;

const changeRun = (state: PaneState, id: number, change: Partial<Run>): PaneState =>
  state.run?.id === id ? { ...state, run: { ...state.run, ...change } } : state;

/** What was read takes the place of what was read before. */
function withReading(state: PaneState, reading: Reading, checks: boolean): PaneState {
  const { at, ...read } = reading;
  const checked = checks ? { at, fingerprint: read.registers.fingerprint } : state.checked;
  return { ...state, ...read, checked, tables: null, effect: null, neutral: null };
}

/**
 * The next state of the pane. Pure. Events of a run that is over change nothing; a run cannot start while another is
 * under way.
 */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'runStarted': {
      if (state.run !== null) return state;
      const { id, kind, local } = event;
      const run: Run = { id, kind, local, stage: null, waiting: false, slow: false, cancelling: false };
      const clean = { explanation: null, incident: null, ...SILENT, overlays: [], noService: 0, since: null };
      return { ...state, ...clean, run, step: STEP_OF[kind] };
    }
    case 'stageReached':
      return changeRun(state, event.id, { stage: event.stage, waiting: false, slow: false });
    case 'runWaits':
      return changeRun(state, event.id, { stage: null, waiting: true, slow: false });
    case 'runIsSlow':
      return changeRun(state, event.id, { slow: true });
    case 'cancelAsked':
      return state.run === null ? state : changeRun(state, state.run.id, { cancelling: true });
    case 'runDropped':
      return { ...state, run: null, ...SILENT, notice: event.notice };
    case 'registersRead': {
      if (state.run?.id !== event.id) return state;
      const next = withReading(state, event.reading, state.run.kind === 'check');
      // A step that was chosen meanwhile stays.
      const stays = state.step !== STEP_OF[state.run.kind] || event.reading.registers.summaries.length === 0;
      const resumed = event.resumed ?? {};
      return {
        ...next,
        ...resumed,
        ...(stays && { step: state.step }),
        run: null,
        overlays: [],
        notice: event.notice ?? null,
      };
    }
    case 'registersReread': {
      const next = withReading(state, event.reading, state.checked !== null);
      const some = next.registers?.corrections.some(({ cells }) => cells.some(({ file }) => file === null)) === true;
      const isLeft = ({ kind }: Overlay): boolean => some || (kind !== 'correction' && kind !== 'decisions');
      return { ...next, overlays: next.overlays.filter(isLeft) };
    }
    case 'checkOutdated':
      return { ...state, checked: outdated(state.checked) };
    case 'prepared':
      return { ...state, prepared: true };
    case 'sinceKnown':
      return state.run === null ? { ...state, since: event.since } : state;
    case 'workBegun':
      return { ...state, working: true, ...SILENT, since: null };
    case 'workEnded':
      return { ...state, working: false };
    case 'overlayOpened':
      return { ...state, overlays: [...state.overlays, event.overlay], effect: null, ...SILENT };
    case 'overlayTurned':
      return { ...state, overlays: [...state.overlays.slice(0, -1), event.overlay], effect: null };
    case 'overlayLeft':
      return { ...state, overlays: state.overlays.slice(0, -1), effect: null };
    case 'effectKnown':
      return { ...state, effect: event.effect };
    case 'neutralKnown':
      return { ...state, neutral: event.neutral };
    case 'markChanged':
      return { ...state, marked: event.marked };
    case 'othersChanged':
      return { ...state, others: event.others };
    case 'tablesReady':
      return { ...state, tables: event.tables, choices: event.choices, noService: 0 };
    case 'generated': {
      if (state.run?.id !== event.id || state.registers === null || state.choices === null) return state;
      const { result, at } = event;
      const before = state.done && sameChoices(state.done.result, result) ? state.done : null;
      const done = {
        ...{ result, at, year: state.choices.year, fingerprint: state.registers.fingerprint },
        ...(before !== null && { before: { answer: before.result.answer, at: before.at } }),
      };
      // What was made of the tables of before is of no use.
      const report = state.report && { ...state.report, job: null, draft: null, plan: null, written: null };
      return { ...state, run: null, done, showsDone: true, report };
    }
    case 'explained':
      return { ...state, explanation: event.explanation, ...SILENT };
    case 'failed':
      return {
        ...state,
        run: null,
        working: false,
        incident: event.incident,
        step: STEP_OF[event.incident.during],
        // What was checked is no longer what the registers hold.
        checked: event.incident.code === 'REGISTERS_CHANGED' ? outdated(state.checked) : state.checked,
      };
    case 'reportChanged':
      return { ...state, report: event.report };
    case 'customChanged':
      return { ...state, custom: event.custom };
    case 'incidentLeft':
      return { ...state, incident: null };
    case 'stepChosen':
      return { ...state, step: event.step, explanation: null, ...SILENT, overlays: [] };
    case 'choicesAsked':
      return { ...state, showsDone: false, explanation: null, ...SILENT };
    case 'placeKnown': {
      const { run } = state;
      return { ...state, place: event.place, run: run && { ...run, local: run.local || event.place !== 'service' } };
    }
    case 'serviceMissing':
      return { ...state, noService: state.noService + 1 };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'noticed':
      return {
        ...state,
        notice: event.notice,
        undo: event.undo ?? [],
        answersBefore: event.answersBefore ?? null,
        noticeAt: event.at ?? 'top',
      };
  }
}
