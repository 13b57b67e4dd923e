import { AppError } from '@report/engine/contract';
import type { GenerateResult } from '../../actions';
import { servicesReady } from '../derive/first-choices';
import type { PaneEvent } from '../model/events';
import type { Asking, Pane } from '../model/pane';
import type { PanePorts, RememberedChoices } from '../model/ports';
import { reduce } from '../model/reduce';
import { type Choices, type Explanation, INITIAL_STATE, type PaneState, type Run, RUN_OF } from '../model/state';
import { movedText } from '../words/moved-text';
import { findingsWorkOf } from './findings-door';
import { createMemory } from './memory';
import type { PartDoors } from './part-doors';
import { createPreparation } from './preparation';
import { readEverything } from './read-everything';
import { createRegistersWork } from './registers-work';
import { createRunLoop } from './run-loop';
import { createShortWork } from './short-work';

/**
 * The pane without its looks: a state, and the work it does through its ports. One run at a time, whatever is pressed
 * and however fast; the outcome of a cancelled run is dropped.
 */
export function createPane(ports: PanePorts): Pane {
  let state = INITIAL_STATE;
  let remembered: RememberedChoices | null = null;
  /** Services ticked by hand; null: all that can be computed. */
  let wanted: readonly string[] | null = null;
  const listeners = new Set<() => void>();

  const dispatch = (event: PaneEvent): void => {
    state = reduce(state, event);
    for (const listener of listeners) listener();
    memory.follow(state);
    fetchForView();
    // The tables of what was read before are gone: the user is looking at their list.
    if (!isNewReading(event)) return;
    if (state.step === 'statistics' && state.registers !== null) refreshTables();
    else prepareQuietly();
  };
  const memory = createMemory(ports, dispatch);
  const fail = (error: unknown, during: Run['kind']): void => {
    runs.stopTimer();
    const reference = ports.newReference();
    const local = state.run?.local ?? false;
    if (error instanceof AppError) {
      const incident = { during, code: error.code, reference: error.requestId ?? reference, untouched: true, local };
      dispatch({ type: 'failed', incident });
      return;
    }
    ports.report(reference);
    const untouched = state.run?.stage !== 'write' && state.run?.stage !== 'promote';
    dispatch({ type: 'failed', incident: { during, code: null, reference, untouched, local } });
  };

  const runs = createRunLoop({ after: ports.after, state: () => state, dispatch, fail });

  const failHere = (error: unknown): void => {
    fail(error, state.run?.kind ?? RUN_OF[state.step]);
  };
  const work = createShortWork({
    state: () => state,
    dispatch,
    fail: failHere,
    read: () => readEverything(ports, () => state, remembered, new AbortController().signal),
  });
  const { later, prepareQuietly, whenPrepared } = createPreparation({ ports, state: () => state, dispatch });
  const parts = { ports, state: () => state, dispatch, work, fail: failHere, whenPrepared };

  const asking = (): Asking | null => later()?.ASKING ?? null;
  let doors: PartDoors | null = null;
  const throughDoor = (open: 'openHelp' | 'openReport' | 'openCustom') => (): void => {
    whenPrepared(() => {
      doors ??= later()?.createPartDoors(parts) ?? null;
      doors?.[open]();
    }, failHere);
  };

  /** What is to be seen was not fetched yet, or could not be while nobody needed it. */
  let awaited = false;
  const fetchForView = (): void => {
    const { prepared, incident, run } = state;
    if (awaited || prepared || incident !== null || run !== null || !needsMore(state)) return;
    awaited = true;
    const act = (): void => {
      awaited = false;
    };
    whenPrepared(act, (error) => {
      awaited = false;
      if (state.run === null && needsMore(state)) failHere(error);
    });
  };

  /** For the words of the pane only: a run reads it anew. */
  const learnPlace = (): void => {
    ports.placeOf().then(
      (place) => {
        dispatch({ type: 'placeKnown', place });
      },
      () => undefined,
    );
  };

  const refreshTables = (change: Partial<Choices> = {}): void => {
    const { registers, choices } = state;
    if (!state.prepared) {
      whenPrepared(
        () => {
          refreshTables(change);
        },
        (error) => {
          // At its end, a run that is under way comes back here.
          if (state.run === null) fail(error, 'generate');
        },
      );
      return;
    }
    if (state.place === null) learnPlace();
    if (registers === null || choices === null) return;
    const next = { ...choices, ...change };
    const same = next.year === choices.year && next.period === choices.period && next.edition === choices.edition;
    let tables = same ? state.tables : null;
    try {
      tables ??= ports.readiness(registers, next.period ?? next.year, next.edition);
    } catch (error) {
      fail(error, 'generate');
      return;
    }
    const ready = servicesReady(ports.profile, tables);
    const services = wanted === null ? ready : ready.filter((service) => wanted?.includes(service));
    dispatch({ type: 'tablesReady', tables, choices: { ...next, services } });
  };

  const open = (): void => {
    runs.begin('open', false, async (id, signal) => {
      await ports.repair().catch((error: unknown) => {
        // A workbook that cannot be put in order (protected, read-only) can still be read and checked.
        if (!(error instanceof AppError) || error.code === 'CELL_EDITING') throw error;
      });
      remembered = await ports.loadChoices();
      wanted = remembered?.services ?? null;
      await memory.load();
      // Only looking costs nobody what can be undone; whoever searches again wants to know.
      const glance = state.registers === null;
      const reading = await readEverything(ports, () => state, remembered, signal, glance);
      return { type: 'registersRead', id, reading, resumed: memory.resume(reading.registers.fingerprint) };
    });
  };

  const check = (): void => {
    const before = state.checked && state.registers;
    runs.begin('check', false, async (id, signal) => {
      const reading = await readEverything(ports, () => state, remembered, signal);
      const notice = before && movedText(before.findings, reading.registers.findings);
      return { type: 'registersRead', id, reading, notice };
    });
  };

  const generate = (how: 'remotely' | 'locally'): void => {
    const { choices, others } = state;
    if (choices === null || !state.prepared || state.run !== null || state.working) return;
    if (choices.services.length === 0) {
      dispatch({ type: 'serviceMissing' });
      return;
    }
    const { services, ...asked } = choices;
    dispatch({ type: 'choicesAsked' });
    runs.begin('generate', how === 'locally', async (id, signal) => {
      // Read anew: somebody may have decided meanwhile that nothing leaves.
      const place = await ports.placeOf();
      dispatch({ type: 'placeKnown', place });
      // Remembering is a comfort: a workbook that refuses it must not stop the statistics.
      await ports.saveChoices({ ...asked, services: wanted }).catch(() => undefined);
      const result = await ports.generateStatistics({
        ...asked,
        services,
        others,
        compute: how === 'locally' || place !== 'service' ? ports.computeLocally : ports.computeRemotely,
        signal,
        onStage: (stage) => {
          // The run was dropped at once on the screen: it must not go on to write.
          if (signal.aborted) throw new AppError('CANCELLED');
          dispatch({ type: 'stageReached', id, stage });
          runs.moved(id);
        },
      });
      return { type: 'generated', id, result, at: ports.now() };
    });
  };

  /** An action on the workbook that is no run: what Excel refuses is said where the user is. */
  const attempt = <T>(work: Promise<T>, then: (found: T) => void): void => {
    work.then(then, (error: unknown) => {
      if (error instanceof AppError) dispatch({ type: 'noticed', notice: `${error.text.title}. ${error.text.remedy}` });
      else failHere(error);
    });
  };

  const explain = (ask: (result: GenerateResult) => Promise<Explanation | null>): void => {
    const result = state.done?.result;
    if (result === undefined) return;
    attempt(ask(result), (explanation) => {
      // The answer about figures that are being written again is of no use.
      if (state.run === null && state.done?.result === result) dispatch({ type: 'explained', explanation });
    });
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    laterView: () => later()?.laterView ?? null,
    openHelp: throughDoor('openHelp'),
    helpPart: () => doors?.helpPart() ?? null,
    asking,
    openReport: throughDoor('openReport'),
    reportPart: () => doors?.reportPart() ?? null,
    openCustom: throughDoor('openCustom'),
    customPart: () => doors?.customPart() ?? null,
    ...createRegistersWork({ ...parts, asking }),
    ...findingsWorkOf(() => later()?.createFindingsWork ?? null, parts),
    copy: ports.copy,
    handOver: (annexes) => later()?.handOver(parts, annexes),
    open,
    check,
    generate,
    cancel: runs.cancel,
    retry: () => {
      const { incident } = state;
      if (incident === null) return;
      // A browser does not fetch again what it failed to fetch for this page; an old pane stays old until it is loaded anew.
      if (incident.code === 'PANE_INCOMPLETE' || incident.code === 'PANE_OUTDATED') {
        ports.reload();
        return;
      }
      dispatch({ type: 'incidentLeft' });
      if (incident.during === 'generate' && state.choices !== null) generate(incident.local ? 'locally' : 'remotely');
      else if (incident.during === 'check') check();
      else open();
    },
    leaveIncident: () => {
      const incomplete = state.incident?.code === 'PANE_INCOMPLETE';
      dispatch({ type: 'incidentLeft' });
      // There would be nothing to show in its place.
      if (incomplete) dispatch({ type: 'stepChosen', step: 'registers' });
    },
    chooseStep: (step) => {
      dispatch({ type: 'stepChosen', step });
      if (step === 'statistics' && state.tables === null) refreshTables();
    },
    choose: (change) => {
      if (change.services !== undefined) wanted = change.services;
      refreshTables(change);
    },
    stayHere: (here) => {
      work.begin(async () => {
        await ports.keepHere(here);
        dispatch({ type: 'placeKnown', place: await ports.placeOf() });
      });
    },
    showChoices: () => {
      dispatch({ type: 'choicesAsked' });
      if (state.tables === null) refreshTables();
    },
    goTo: (sheet, address) => {
      attempt(ports.goTo(sheet, address), () => {
        if (state.notice !== null) dispatch({ type: 'noticed', notice: null });
      });
    },
    explainFigure: () => {
      explain(async ({ trace }) => ({ figure: await ports.explainFigure(trace) }));
    },
    explainCheck: (code) => {
      explain(async ({ trace }) => {
        const check = await ports.explainCheck(trace, code);
        return check && { figure: null, check };
      });
    },
    explainRow: () => {
      explain(async ({ trace }) => ({ figure: state.explanation?.figure ?? null, row: await ports.explainRow(trace) }));
    },
    leaveExplanation: () => {
      const { explanation } = state;
      const asked = explanation?.row === undefined ? null : { figure: explanation.figure };
      dispatch({ type: 'explained', explanation: asked });
    },
    scrolled: memory.scrolled,
    filter: (filter) => {
      dispatch({ type: 'filtered', filter });
    },
    fail: failHere,
  };
}

const isNewReading = ({ type }: PaneEvent): boolean => type === 'registersRead' || type === 'registersReread';

/** Whether the view to be seen, of another step than Statistiques, is one of those that are fetched apart. */
const needsMore = ({ step, overlays, registers }: PaneState): boolean =>
  overlays.length > 0 || step === 'check' || (registers?.summaries ?? []).length === 0;
