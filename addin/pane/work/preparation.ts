import type { PaneEvent } from '../model/events';
import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';
import type * as LaterPart from '../views/later-view';
import { loadPart } from './load-part';

type Later = typeof LaterPart;

interface PreparationOptions {
  readonly ports: Pick<PanePorts, 'prepare'>;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

interface Preparation {
  /** What is fetched: the views of the steps after the first one, and the way to reports in Word; null until it was. */
  readonly later: () => Later | null;
  /** Fetches what generates while the connection is there. What fails is said when it is needed. */
  readonly prepareQuietly: () => void;
  /** Does it once what generates was fetched: at once when it can be. */
  readonly whenPrepared: (act: () => void, refused: (error: unknown) => void) => void;
}

/** What generates, explains and corrects is fetched once, after the registers were read. */
export function createPreparation({ ports, state, dispatch }: PreparationOptions): Preparation {
  let preparing: Promise<void> | null = null;
  let later: Later | null = null;
  const prepare = (): Promise<void> =>
    (preparing ??= Promise.all([loadPart(import('../views/later-view')), ports.prepare()])
      .then(([part]) => {
        later = part;
        dispatch({ type: 'prepared' });
      })
      .finally(() => {
        preparing = null;
      }));
  const isPrepared = (): boolean => state().prepared;
  return {
    later: () => later,
    prepareQuietly: () => {
      if (!isPrepared()) prepare().catch(() => undefined);
    },
    whenPrepared: (act, refused) => {
      if (isPrepared()) act();
      else void prepare().then(act, refused);
    },
  };
}
