import { AppError } from '@report/engine/contract';
import type { PaneEvent } from '../model/events';
import type { LaterView } from '../model/pane';
import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';

interface PreparationOptions {
  readonly ports: Pick<PanePorts, 'prepare'>;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

interface Preparation {
  /** The views that are fetched; null until they were. */
  readonly laterView: () => LaterView | null;
  /** Fetches what generates while the connection is there. What fails is said when it is needed. */
  readonly prepareQuietly: () => void;
  /** Does it once what generates was fetched: at once when it can be. */
  readonly whenPrepared: (act: () => void, refused: (error: unknown) => void) => void;
}

/** What generates, explains and corrects is fetched once, after the registers were read. */
export function createPreparation({ ports, state, dispatch }: PreparationOptions): Preparation {
  let preparing: Promise<void> | null = null;
  let view: LaterView | null = null;
  const prepare = (): Promise<void> =>
    (preparing ??= Promise.all([fetchViews(), ports.prepare()])
      .then(([{ laterView }]) => {
        view = laterView;
        dispatch({ type: 'prepared' });
      })
      .finally(() => {
        preparing = null;
      }));
  const isPrepared = (): boolean => state().prepared;
  return {
    laterView: () => view,
    prepareQuietly: () => {
      if (!isPrepared()) prepare().catch(() => undefined);
    },
    whenPrepared: (act, refused) => {
      if (isPrepared()) act();
      else void prepare().then(act, refused);
    },
  };
}

/** Importing a module does nothing, so that only its fetching can fail. */
const fetchViews = () =>
  import('../views/later-view').catch(() => {
    throw new AppError('PANE_INCOMPLETE');
  });
