import { Action, Message, Situation } from '../../ui';
import type { View, ViewContext } from '../model/pane';
import { Notice } from './notice';
import { BusyNote } from './run-actions';

/** The step Vérification before its first run. */
export function toCheckView({ state, pane, focus }: ViewContext): View {
  return {
    key: 'to-check',
    body: (
      <>
        <Situation
          title="Registres à vérifier"
          lead="La vérification relit vos feuilles et montre les cellules à revoir. Rien n’est modifié."
          focus={focus}
        />
        <Notice state={state} pane={pane} />
        <Message tone="info" glyph="lock">
          <p>Les noms, dates de naissance et numéros de dossier ne quittent jamais ce classeur.</p>
        </Message>
      </>
    ),
    footer:
      state.run === null ? (
        <Action kind="primary" label="Vérifier les registres" onClick={pane.check} />
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}
