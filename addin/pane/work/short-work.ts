import { AppError } from '@report/engine/contract';
import type { NoticeMore, PaneEvent, Reading } from '../model/events';
import type { NoticePlace, PaneState } from '../model/state';

interface ShortWorkOptions {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Where what nobody foresaw goes. */
  readonly fail: (error: unknown) => void;
  readonly read: () => Promise<Reading>;
}

export interface ShortWork {
  /**
   * Does one thing at a time; what Excel refuses is said `at` the button that asked for it. Ignored while something else
   * is done.
   */
  readonly begin: (act: () => Promise<void>, at?: NoticePlace) => void;
  /** Reads everything again without leaving the view, then tells what was done. */
  readonly reread: (notice: string | null, more?: NoticeMore) => Promise<void>;
}

/** Short changes of the workbook or of what it remembers: no progress to show, no way to give up. */
export function createShortWork({ state, dispatch, fail, read }: ShortWorkOptions): ShortWork {
  const say = (error: AppError, at: NoticePlace): void => {
    dispatch({ type: 'noticed', notice: `${error.text.title}. ${error.text.remedy}`, at });
  };
  return {
    begin: (act, at = 'top') => {
      if (state().run !== null || state().working) return;
      dispatch({ type: 'workBegun' });
      void act()
        .catch((error: unknown) => {
          if (error instanceof AppError) say(error, at);
          else fail(error);
        })
        .finally(() => {
          dispatch({ type: 'workEnded' });
        });
    },
    reread: async (notice, more = {}) => {
      try {
        dispatch({ type: 'registersReread', reading: await read() });
        dispatch({ type: 'noticed', notice, ...more });
      } catch (error) {
        // What was done is done, and is said; what the pane shows is from before.
        dispatch({ type: 'checkOutdated' });
        if (notice === null || !(error instanceof AppError)) throw error;
        dispatch({ type: 'noticed', notice, ...more });
      }
    },
  };
}
