import type { GiveWork } from '../model/pane';
import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';
import type { ShortWork } from './short-work';

interface GiveWorkOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly work: ShortWork;
}

export const createGiveWork = ({ ports, state, work }: GiveWorkOptions): GiveWork => ({
  copy: ports.copy,
  handOver: () => {
    const { done } = state();
    if (done === null) return;
    work.begin(() => ports.handOver(done.result.trace.models));
  },
});
