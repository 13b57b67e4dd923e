import { AppError } from '@report/engine/contract';
import type { PaneEvent } from '../model/events';
import type { CustomPart, HelpPart, Pane, ReportPart } from '../model/pane';
import type { PanePorts } from '../model/ports';
import type { Overlay, PaneState } from '../model/state';
import { loadPart } from './load-part';
import type { ShortWork } from './short-work';

interface DoorOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly fail: (error: unknown) => void;
  readonly work: ShortWork;
}

export type PartDoors = Pick<Pane, 'openHelp' | 'helpPart' | 'openReport' | 'reportPart' | 'openCustom' | 'customPart'>;

/**
 * The parts of the pane that are fetched when they are first opened, since most days nobody does: what works on reports
 * in Word; what composes tables and figures along time; what helps.
 */
export function createPartDoors(options: DoorOptions): PartDoors {
  const { ports } = options;
  const report = doorTo<ReportPart>(options, { kind: 'report', page: 'home' }, async () => {
    const [{ createReportPart }, jobs] = await Promise.all([loadPart(import('../report')), ports.reportJobs()]);
    return () => createReportPart({ ...options, jobs });
  });
  const custom = doorTo<CustomPart>(options, { kind: 'custom', page: 'list' }, async () => {
    const [{ createCustomPart }, jobs] = await Promise.all([loadPart(import('../custom')), ports.customJobs()]);
    return () => createCustomPart({ ...options, jobs });
  });
  const help = doorTo<HelpPart>(options, { kind: 'help' }, async () => {
    const [{ createHelpPart }, jobs] = await Promise.all([loadPart(import('../help')), ports.helpJobs()]);
    return () => createHelpPart(jobs);
  });
  return {
    openHelp: () => {
      // The help has no state of its own: its view is drawn because it is there now.
      help.open(() => {
        options.dispatch({ type: 'prepared' });
      });
    },
    helpPart: help.part,
    openReport: () => {
      report.open(() => undefined);
    },
    reportPart: report.part,
    openCustom: () => {
      custom.open(({ work }) => {
        work.open();
      });
    },
    customPart: custom.part,
  };
}

interface Door<Part> {
  /** Shows the part, and fetches it the first time; `then`, each time, once it is there. */
  readonly open: (then: (part: Part) => void) => void;
  readonly part: () => Part | null;
}

/** What cannot be fetched is said in the view that the part was opened from. */
function doorTo<Part>({ dispatch, fail }: DoorOptions, overlay: Overlay, fetch: () => Promise<() => Part>): Door<Part> {
  let part: Part | null = null;
  return {
    part: () => part,
    open: (then) => {
      dispatch({ type: 'overlayOpened', overlay });
      if (part !== null) {
        then(part);
        return;
      }
      const fetched = async (): Promise<void> => {
        const make = await fetch();
        part ??= make();
        then(part);
      };
      fetched().catch((error: unknown) => {
        dispatch({ type: 'overlayLeft' });
        if (!(error instanceof AppError)) fail(error);
        else dispatch({ type: 'noticed', notice: `${error.text.title}. ${error.text.remedy}` });
      });
    },
  };
}
