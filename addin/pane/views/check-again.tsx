import { useEffect, useRef } from 'react';
import { Action, type ActionKind } from '../../ui';
import type { Pane } from '../create-pane';

interface CheckAgainProps {
  readonly kind: ActionKind;
  readonly busy: boolean;
  /** What comes next: the focus goes there when it appears. */
  readonly takesFocus: boolean;
  readonly pane: Pane;
}

export function CheckAgain({ kind, busy, takesFocus, pane }: CheckAgainProps) {
  const action = useRef<{ focus: () => void }>(null);
  useEffect(() => {
    if (takesFocus && document.hasFocus()) action.current?.focus();
  }, [takesFocus]);
  return <Action handle={action} kind={kind} label="Vérifier à nouveau" busy={busy} onClick={pane.check} />;
}
