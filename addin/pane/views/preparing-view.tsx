import { ProgressBar, Situation } from '../../ui';
import type { View, ViewContext } from './view';

/** Seen where the connection is slow: the part of the pane that computes is on its way. */
export function preparingView({ focus }: ViewContext): View {
  return {
    key: 'preparing',
    body: (
      <>
        <Situation
          title="Préparation des statistiques…"
          lead="La partie du volet qui calcule arrive sur ce poste. Rien n’est modifié."
          focus={focus}
        />
        <ProgressBar label="Préparation des statistiques" done={null} words="préparation en cours" />
      </>
    ),
    footer: null,
  };
}
