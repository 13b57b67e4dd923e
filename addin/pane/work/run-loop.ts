import { AppError } from '@report/engine/contract';
import type { PaneEvent } from '../model/events';
import type { PanePorts } from '../model/ports';
import type { PaneState, Run } from '../model/state';

/** Milliseconds between two tries while a cell is being edited. */
const EDIT_PAUSE = 1500;
/** Milliseconds without progress after which the pane says what the reason may be. */
const SLOW = 6000;

const GENERATION_CANCELLED = 'Génération annulée. Votre classeur est comme avant.';
const CHECK_CANCELLED = 'Vérification annulée. Rien n’a été modifié.';

interface RunLoopOptions {
  readonly after: PanePorts['after'];
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly fail: (error: unknown, during: Run['kind']) => void;
}

interface RunLoop {
  /** Starts a run unless one is under way; `work` gives the event that ends it. */
  readonly begin: (
    kind: Run['kind'],
    local: boolean,
    work: (id: number, signal: AbortSignal) => Promise<PaneEvent>,
  ) => void;
  /** Something has moved: the wait for the remark that nothing does starts again. */
  readonly moved: (id: number) => void;
  readonly cancel: () => void;
  /** Nothing is waited for any more. */
  readonly stopTimer: () => void;
}

/**
 * One run at a time, whatever is pressed and however fast. A run that meets a cell being edited waits and starts again;
 * the outcome of a cancelled run is dropped.
 */
export function createRunLoop({ after, state, dispatch, fail }: RunLoopOptions): RunLoop {
  let lastRun = 0;
  let controller = new AbortController();
  let stop = (): void => undefined;

  const schedule = (milliseconds: number, act: () => void): void => {
    stop();
    stop = after(milliseconds, act);
  };
  const moved = (id: number): void => {
    schedule(SLOW, () => {
      dispatch({ type: 'runIsSlow', id });
    });
  };
  const drop = (kind: Run['kind']): void => {
    stop();
    dispatch({ type: 'runDropped', notice: kind === 'generate' ? GENERATION_CANCELLED : CHECK_CANCELLED });
  };

  return {
    moved,
    begin: (kind, local, work) => {
      if (state().run !== null || state().working) return;
      const id = ++lastRun;
      controller = new AbortController();
      const { signal } = controller;
      const isOver = (): boolean => state().run?.id !== id;
      const attempt = async (): Promise<void> => {
        moved(id);
        try {
          const outcome = await work(id, signal);
          if (isOver()) return;
          stop();
          dispatch(outcome);
        } catch (error) {
          if (isOver()) return;
          const code = error instanceof AppError ? error.code : null;
          if (code === 'CELL_EDITING' && !signal.aborted) {
            dispatch({ type: 'runWaits', id });
            schedule(EDIT_PAUSE, () => void attempt());
          } else if (code === 'CANCELLED' && signal.aborted) drop(kind);
          else fail(error, kind);
        }
      };
      dispatch({ type: 'runStarted', id, kind, local });
      void attempt();
    },
    cancel: () => {
      const { run } = state();
      if (run === null || run.kind === 'open' || run.stage === 'promote' || run.cancelling) return;
      controller.abort();
      // Once writing has begun, the writer removes its provisional sheets before the run is over.
      if (run.stage === 'write') dispatch({ type: 'cancelAsked' });
      else drop(run.kind);
    },
    stopTimer: () => {
      stop();
    },
  };
}
