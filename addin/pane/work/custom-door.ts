import { AppError } from '@report/engine/contract';
import type { PaneEvent } from '../model/events';
import type { CustomPart, Pane } from '../model/pane';
import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';
import type { ShortWork } from './short-work';

interface CustomDoorOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly fail: (error: unknown) => void;
  readonly work: ShortWork;
}

/** What composes tables and figures along time is fetched when it is first opened. */
export function createCustomDoor(options: CustomDoorOptions): Pick<Pane, 'openCustom' | 'customPart'> {
  const { ports, dispatch, fail } = options;
  let part: CustomPart | null = null;
  const fetchPart = async (): Promise<void> => {
    const [{ createCustomPart }, jobs] = await Promise.all([fetchViews(), ports.customJobs()]);
    const made = part ?? createCustomPart({ ...options, jobs });
    part = made;
    made.work.open();
  };
  return {
    customPart: () => part,
    openCustom: () => {
      dispatch({ type: 'overlayOpened', overlay: { kind: 'custom', page: 'list' } });
      if (part !== null) {
        part.work.open();
        return;
      }
      void fetchPart().catch((error: unknown) => {
        dispatch({ type: 'overlayLeft' });
        if (!(error instanceof AppError)) fail(error);
        else dispatch({ type: 'noticed', notice: `${error.text.title}. ${error.text.remedy}` });
      });
    },
  };
}

/** Importing a module does nothing, so that only its fetching can fail. */
const fetchViews = () =>
  import('../custom').catch(() => {
    throw new AppError('PANE_INCOMPLETE');
  });
