import { useLayoutEffect, useRef } from 'react';
import { Action, type ActionKind } from '../../ui';
import type { Pane } from '../model/pane';
import type { Run } from '../model/state';

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

interface CheckAgainProps {
  readonly kind: ActionKind;
  readonly busy: boolean;
  /** What comes next: the focus goes there when it appears. */
  readonly takesFocus: boolean;
  readonly pane: Pane;
}

export function CheckAgain({ kind, busy, takesFocus, pane }: CheckAgainProps) {
  const action = useRef<{ focus: () => void }>(null);
  useLayoutEffect(() => {
    if (takesFocus && document.hasFocus()) action.current?.focus();
  }, [takesFocus]);
  return <Action handle={action} kind={kind} label="Vérifier à nouveau" busy={busy} onClick={pane.check} />;
}
