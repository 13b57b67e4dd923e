import { AppError } from '@report/engine/contract';
import type { PaneEvent } from '../model/events';
import type { Pane, ReportPart } from '../model/pane';
import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';

interface ReportDoorOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly fail: (error: unknown) => void;
}

/** What works on reports in Word is fetched when it is first opened: most days nobody does. */
export function createReportDoor(options: ReportDoorOptions): Pick<Pane, 'openReport' | 'reportPart'> {
  const { ports, dispatch, fail } = options;
  let part: ReportPart | null = null;
  const fetchPart = async (): Promise<void> => {
    const [{ createReportPart }, jobs] = await Promise.all([fetchViews(), ports.reportJobs()]);
    part = createReportPart({ ...options, jobs });
  };
  return {
    reportPart: () => part,
    openReport: () => {
      dispatch({ type: 'overlayOpened', overlay: { kind: 'report', page: 'home' } });
      if (part !== null) return;
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
  import('../report').catch(() => {
    throw new AppError('PANE_INCOMPLETE');
  });
