import type { PaneEvent } from './events';
import { fetchLaterView } from './fetch-later-view';
import type { PanePorts } from './ports';
import type { PaneState } from './state';

interface PreparationOptions {
  readonly ports: Pick<PanePorts, 'prepare'>;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

export interface Preparation {
  /** Fetches what generates while the connection is there. What fails is said when it is needed. */
  readonly prepareQuietly: () => void;
  /** Does it once what generates was fetched: at once when it can be. */
  readonly whenPrepared: (act: () => void, refused: (error: unknown) => void) => void;
}

/** What generates, explains and corrects is fetched once, after the registers were read. */
export function createPreparation({ ports, state, dispatch }: PreparationOptions): Preparation {
  let preparing: Promise<void> | null = null;
  const prepare = (): Promise<void> =>
    (preparing ??= Promise.all([fetchLaterView(), ports.prepare()])
      .then(([view]) => {
        dispatch({ type: 'prepared', view });
      })
      .finally(() => {
        preparing = null;
      }));
  const isPrepared = (): boolean => state().laterView !== null;
  return {
    prepareQuietly: () => {
      if (!isPrepared()) prepare().catch(() => undefined);
    },
    whenPrepared: (act, refused) => {
      if (isPrepared()) act();
      else void prepare().then(act, refused);
    },
  };
}
