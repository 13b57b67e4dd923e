import type { PaneEvent } from './events';
import { type PaneState, type Run, STEP_OF } from './state';

const outdated = (checked: PaneState['checked']): PaneState['checked'] => checked && { ...checked, fingerprint: '' };

const changeRun = (state: PaneState, id: number, change: Partial<Run>): PaneState =>
  state.run?.id === id ? { ...state, run: { ...state.run, ...change } } : state;

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
      return { ...state, run, step: STEP_OF[kind], explanation: null, incident: null, notice: null, noService: 0 };
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
      return { ...state, run: null, notice: event.notice };
    case 'registersRead': {
      if (state.run?.id !== event.id) return state;
      const { registers, choices, at } = event;
      const checked = state.run.kind === 'check' ? { at, fingerprint: registers.fingerprint } : state.checked;
      return { ...state, run: null, registers, choices, checked, tables: null };
    }
    case 'tablesReady':
      return { ...state, tables: event.tables, choices: event.choices, noService: 0 };
    case 'generated': {
      if (state.run?.id !== event.id || state.registers === null || state.choices === null) return state;
      const { result, at } = event;
      const done = { result, at, year: state.choices.year, fingerprint: state.registers.fingerprint };
      return { ...state, run: null, done, showsDone: true };
    }
    case 'explained':
      return { ...state, explanation: event.explanation, notice: null };
    case 'failed':
      return {
        ...state,
        run: null,
        incident: event.incident,
        step: STEP_OF[event.incident.during],
        // What was checked is no longer what the registers hold.
        checked: event.incident.code === 'REGISTERS_CHANGED' ? outdated(state.checked) : state.checked,
      };
    case 'incidentLeft':
      return { ...state, incident: null };
    case 'stepChosen':
      return { ...state, step: event.step, explanation: null, notice: null };
    case 'choicesAsked':
      return { ...state, showsDone: false, explanation: null, notice: null };
    case 'serviceMissing':
      return { ...state, noService: state.noService + 1 };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'noticed':
      return { ...state, notice: event.notice };
  }
}
