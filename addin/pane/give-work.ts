import type { PanePorts } from './ports';
import type { PaneState } from './state';
import type { Work } from './work';
import type { Copied } from './write-clipboard';

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
