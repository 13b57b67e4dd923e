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
  handOver: (annexes) => {
    const { done } = state();
    if (done === null) return;
    const { models, withoutAnnexes } = done.result.trace;
    work.begin(() => ports.handOver(annexes === 'without' && withoutAnnexes ? withoutAnnexes() : models));
  },
});
