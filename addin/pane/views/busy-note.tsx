import { Action } from '../../ui';
import type { Pane } from '../create-pane';
import type { Run } from '../state';

/** Instead of an action that cannot start now: why, and the way to what is running. */
export function BusyNote({ run, pane }: { readonly run: Run; readonly pane: Pane }) {
  const generating = run.kind === 'generate';
  return (
    <>
      <p className="muted">{generating ? 'Une génération est en cours.' : 'Une vérification est en cours.'}</p>
      <Action
        kind="secondary"
        label="Voir l’avancement"
        onClick={() => {
          pane.chooseStep(generating ? 'statistics' : 'check');
        }}
      />
    </>
  );
}
