import { AppError, type Service } from '@alupse/domain/contract';
import type { RegistersState, TableReadiness } from '../actions/types';
import { firstChoices } from './derive/first-choices';
import { servicesReady } from './derive/services-ready';
import type { PaneEvent } from './events';
import type { PanePorts, RememberedChoices } from './ports';
import { reduce } from './reduce';
import { type Choices, type FindingsFilter, INITIAL_STATE, type PaneState, type Run, type Step } from './state';

/** Milliseconds between two tries while a cell is being edited. */
const EDIT_PAUSE = 1500;
/** Milliseconds without progress after which the pane says what the reason may be. */
const SLOW = 6000;

const NO_REGISTERS: RegistersState = {
  summaries: [],
  ignoredSheets: [],
  registers: new Map(),
  findings: [],
  years: [],
  fingerprint: '',
};

/** What a person can do in the pane. Every method returns at once; the state changes when it changes. */
export interface Pane {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: () => void;
  readonly check: () => void;
  readonly generate: (how: 'remotely' | 'locally') => void;
  readonly cancel: () => void;
  readonly retry: () => void;
  readonly leaveIncident: () => void;
  readonly chooseStep: (step: Step) => void;
  readonly choose: (change: Partial<Choices>) => void;
  readonly showChoices: () => void;
  readonly goTo: (sheet: string, address: string | null) => void;
  readonly filter: (filter: Partial<FindingsFilter>) => void;
  /** The one place where what nobody foresaw arrives: shows a code, and reports the code alone. */
  readonly fail: (error: unknown) => void;
}

/**
 * The pane without its looks: a state, and the work it does through its ports. One run at a time, whatever is pressed
 * and however fast; the outcome of a cancelled run is dropped.
 */
export function createPane(ports: PanePorts): Pane {
  let state = INITIAL_STATE;
  let lastRun = 0;
  let controller = new AbortController();
  let stopTimer = (): void => undefined;
  let remembered: RememberedChoices | null = null;
  /** Services ticked by hand; null: all that can be computed. */
  let wanted: readonly Service[] | null = null;
  const listeners = new Set<() => void>();

  const dispatch = (event: PaneEvent): void => {
    state = reduce(state, event);
    for (const listener of listeners) listener();
  };
  const schedule = (milliseconds: number, act: () => void): void => {
    stopTimer();
    stopTimer = ports.after(milliseconds, act);
  };

  const fail = (error: unknown, during: Run['kind']): void => {
    stopTimer();
    const reference = ports.newReference();
    const local = state.run?.local ?? false;
    if (error instanceof AppError) {
      const incident = { during, code: error.code, reference: error.requestId ?? reference, untouched: true, local };
      dispatch({ type: 'failed', incident });
      return;
    }
    ports.report(reference);
    const stage = state.run?.stage ?? null;
    const untouched = stage !== 'write' && stage !== 'promote';
    dispatch({ type: 'failed', incident: { during, code: null, reference, untouched, local } });
  };

  /** Starts a run unless one is under way; tries again by itself while a cell is being edited. */
  const begin = (
    kind: Run['kind'],
    local: boolean,
    work: (id: number, signal: AbortSignal) => Promise<PaneEvent>,
  ): void => {
    if (state.run !== null) return;
    const id = ++lastRun;
    controller = new AbortController();
    const { signal } = controller;
    const isOver = (): boolean => state.run?.id !== id;
    const attempt = async (): Promise<void> => {
      schedule(SLOW, () => {
        dispatch({ type: 'runIsSlow', id });
      });
      try {
        const outcome = await work(id, signal);
        if (isOver()) return;
        stopTimer();
        dispatch(outcome);
        if (state.step === 'statistics' && state.run === null) refreshTables();
      } catch (error) {
        if (isOver()) return;
        if (error instanceof AppError && error.code === 'CELL_EDITING' && !signal.aborted) {
          dispatch({ type: 'runWaits', id });
          schedule(EDIT_PAUSE, () => void attempt());
        } else if (signal.aborted && error instanceof AppError && error.code === 'CANCELLED') {
          drop(kind);
        } else {
          fail(error, kind);
        }
      }
    };
    dispatch({ type: 'runStarted', id, kind, local });
    void attempt();
  };

  const drop = (kind: Run['kind']): void => {
    stopTimer();
    dispatch({ type: 'runDropped', notice: kind === 'generate' ? GENERATION_CANCELLED : CHECK_CANCELLED });
  };

  const read = async (id: number, signal: AbortSignal): Promise<PaneEvent> => {
    const registers = await ports.openRegisters(signal).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'NO_REGISTER') return NO_REGISTERS;
      throw error;
    });
    const choices = state.choices ?? firstChoices(registers.years, remembered);
    return { type: 'registersRead', id, registers, choices, at: ports.now() };
  };

  const refreshTables = (change: Partial<Choices> = {}): void => {
    const { registers, choices } = state;
    if (registers === null || choices === null) return;
    const next = { ...choices, ...change };
    let tables: readonly TableReadiness[];
    try {
      tables = ports.readiness(registers, next.year, next.edition);
    } catch (error) {
      fail(error, 'generate');
      return;
    }
    const ready = servicesReady(tables);
    const services = wanted === null ? ready : ready.filter((service) => wanted?.includes(service));
    dispatch({ type: 'tablesReady', tables, choices: { ...next, services } });
  };

  const open = (): void => {
    begin('open', false, async (id, signal) => {
      await ports.repair().catch((error: unknown) => {
        // A workbook that cannot be put in order (protected, read-only) can still be read and checked.
        if (!(error instanceof AppError) || error.code === 'CELL_EDITING') throw error;
      });
      remembered = await ports.loadChoices();
      wanted = remembered?.services ?? null;
      return read(id, signal);
    });
  };

  const check = (): void => {
    begin('check', false, read);
  };

  const generate = (how: 'remotely' | 'locally'): void => {
    const { choices } = state;
    if (choices === null || state.run !== null) return;
    if (choices.services.length === 0) {
      dispatch({ type: 'serviceMissing' });
      return;
    }
    const { year, edition, rounding, services } = choices;
    dispatch({ type: 'choicesAsked' });
    begin('generate', how === 'locally', async (id, signal) => {
      // Remembering is a comfort: a workbook that refuses it must not stop the statistics.
      await ports.saveChoices({ year, edition, rounding, services: wanted }).catch(() => undefined);
      const result = await ports.generateStatistics({
        year,
        edition,
        rounding,
        services,
        compute: how === 'locally' ? ports.computeLocally : ports.computeRemotely,
        signal,
        onStage: (stage) => {
          // The run was dropped at once on the screen: it must not go on to write.
          if (signal.aborted) throw new AppError('CANCELLED');
          dispatch({ type: 'stageReached', id, stage });
          schedule(SLOW, () => {
            dispatch({ type: 'runIsSlow', id });
          });
        },
      });
      return { type: 'generated', id, result, at: ports.now() };
    });
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    check,
    generate,
    cancel: () => {
      const { run } = state;
      if (run === null || run.kind === 'open' || run.stage === 'promote' || run.cancelling) return;
      controller.abort();
      // Once writing has begun, the writer removes its provisional sheets before the run is over.
      if (run.stage === 'write') dispatch({ type: 'cancelAsked' });
      else drop(run.kind);
    },
    retry: () => {
      const { incident } = state;
      if (incident === null) return;
      dispatch({ type: 'incidentLeft' });
      if (incident.during === 'generate' && state.choices !== null) generate(incident.local ? 'locally' : 'remotely');
      else if (incident.during === 'check') check();
      else open();
    },
    leaveIncident: () => {
      dispatch({ type: 'incidentLeft' });
    },
    chooseStep: (step) => {
      dispatch({ type: 'stepChosen', step });
      if (step === 'statistics' && state.tables === null) refreshTables();
    },
    choose: (change) => {
      if (change.services !== undefined) wanted = change.services;
      refreshTables(change);
    },
    showChoices: () => {
      dispatch({ type: 'choicesAsked' });
      if (state.tables === null) refreshTables();
    },
    goTo: (sheet, address) => {
      ports.goTo(sheet, address).then(
        () => {
          if (state.notice !== null) dispatch({ type: 'noticed', notice: null });
        },
        (error: unknown) => {
          if (error instanceof AppError)
            dispatch({ type: 'noticed', notice: `${error.text.title}. ${error.text.remedy}` });
          else fail(error, state.step === 'statistics' ? 'generate' : 'check');
        },
      );
    },
    filter: (filter) => {
      dispatch({ type: 'filtered', filter });
    },
    fail: (error) => {
      fail(
        error,
        state.run?.kind ?? (state.step === 'registers' ? 'open' : state.step === 'check' ? 'check' : 'generate'),
      );
    },
  };
}

const GENERATION_CANCELLED = 'Génération annulée. Votre classeur est comme avant.';
const CHECK_CANCELLED = 'Vérification annulée. Rien n’a été modifié.';
