import { counted, periodWords, quoted } from '@report/engine/text';
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

/** Opens a new workbook with the results that were written last; nothing where none were. */
export function handOver(
  { ports, state, dispatch, work }: GiveWorkOptions,
  annexes: Parameters<GiveWork['handOver']>[0],
): void {
  const { done } = state();
  if (done === null) return;
  const { trace, answer } = done.result;
  const models = annexes === 'without' && trace.withoutAnnexes ? trace.withoutAnnexes() : trace.models;
  work.begin(async () => {
    const file = await ports.handOver(models);
    const name = fileName(ports.profile.brand.association, periodWords(answer.period).sheet);
    const notice =
      file === null
        ? `Le nouveau classeur est ouvert\u00a0: ${counted(models.length, 'feuille', 'feuilles')}, aucun registre. Enregistrez-le, par exemple sous ${quoted(name)}.`
        : `Excel n’a pas pu ouvrir un nouveau classeur ici\u00a0: il est dans vos téléchargements, sous le nom ${quoted(file)}.`;
    dispatch({ type: 'noticed', notice, at: 'handOver' });
  }, 'handOver');
}

/** «Statistiques-ALUPSE-2016.xlsx»: Excel does not let an add-in name the workbook it opens. */
const fileName = (association: string, period: string): string =>
  `Statistiques-${association}-${period}.xlsx`.replace(/[\s/\\:*?"<>|]+/g, '-');
