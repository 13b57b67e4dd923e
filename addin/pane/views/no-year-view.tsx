import { Action, Situation } from '../../ui';
import type { View, ViewContext } from './view';

/** The registers have no readable date: no year can be offered. */
export function noYearView({ pane, focus }: ViewContext): View {
  return {
    key: 'no-year',
    body: (
      <Situation
        title="Aucune année à proposer"
        lead="Aucune date lisible n’a été trouvée dans les registres reconnus. La vérification montre les cellules à revoir."
        focus={focus}
      />
    ),
    footer: <Action kind="primary" label="Vérifier les registres" onClick={pane.check} />,
  };
}
