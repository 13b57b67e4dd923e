import { useEffect, useRef } from 'react';
import { Action } from '../../ui';
import type { Pane } from '../create-pane';
import type { Run } from '../state';

/** The way out of a run; it has the focus while the run lasts. */
export function CancelAction({ run, pane }: { readonly run: Run | null; readonly pane: Pane }) {
  const action = useRef<{ focus: () => void }>(null);
  useEffect(() => {
    if (document.hasFocus()) action.current?.focus();
  }, []);
  const promoting = run?.stage === 'promote';
  const cancelling = run?.cancelling === true;
  return (
    <Action
      handle={action}
      kind="secondary"
      label={promoting ? 'Mise en place…' : cancelling ? 'Annulation…' : 'Annuler'}
      busy={promoting || cancelling}
      onClick={pane.cancel}
    />
  );
}
