import { ProgressBar, Situation } from '../../ui';
import type { View, ViewContext } from './view';

/** Seen where the connection is slow: the part of the pane that shows findings and computes is on its way. */
export function preparingView({ state, focus }: ViewContext): View {
  const what = state.step === 'statistics' ? 'Préparation des statistiques' : 'Préparation de la suite';
  return {
    key: 'preparing',
    body: (
      <>
        <Situation
          title={`${what}…`}
          lead="La suite du volet arrive sur ce poste. Rien n’est modifié."
          focus={focus}
        />
        <ProgressBar label={what} done={null} words="préparation en cours" />
      </>
    ),
    footer: null,
  };
}
