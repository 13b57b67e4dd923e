import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';
import type { Copied } from '../page/write-clipboard';
import type { Work } from './short-work';

/** What a person takes out of the results: a table for her report, a workbook for someone else. */
export interface GiveWork {
  /** Puts a table on the clipboard; false where that is forbidden. Called by the press of a button. */
  readonly copy: (content: Copied) => Promise<boolean>;
  /** Opens a new workbook with the results alone. */
  readonly handOver: () => void;
}

interface GiveWorkOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly work: Work;
}

export const createGiveWork = ({ ports, state, work }: GiveWorkOptions): GiveWork => ({
  copy: ports.copy,
  handOver: () => {
    const { done } = state();
    if (done === null) return;
    work.begin(() => ports.handOver(done.result.trace.models));
  },
});
