import { quoted } from '@report/engine/text';
import type { PaneEvent } from '../model/events';
import type { GiveWork } from '../model/pane';
import type { PanePorts } from '../model/ports';
import type { PaneState } from '../model/state';
import type { ShortWork } from './short-work';

interface GiveWorkOptions {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly work: ShortWork;
}

export const createGiveWork = ({ ports, state, dispatch, work }: GiveWorkOptions): GiveWork => ({
  copy: ports.copy,
  handOver: (annexes) => {
    const { done } = state();
    if (done === null) return;
    const { models, withoutAnnexes } = done.result.trace;
    work.begin(async () => {
      const file = await ports.handOver(annexes === 'without' && withoutAnnexes ? withoutAnnexes() : models);
      if (file !== null)
        dispatch({
          type: 'noticed',
          notice: `Excel n’a pas pu ouvrir un nouveau classeur ici\u00a0: il est dans vos téléchargements, sous le nom ${quoted(file)}.`,
        });
    });
  },
});
