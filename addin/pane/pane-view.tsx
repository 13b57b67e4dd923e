import { type KeyboardEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import { Frame, StepsNav } from '../ui';
import type { Pane } from './create-pane';
import { stepTabs } from './derive/step-tabs';
import { useReturnFocus } from './return-focus';
import { STEPS } from './state';
import { viewOf } from './view-of';

/** The pane as it is seen: the steps, the view of the present state, its actions. */
export function PaneView({ pane, now }: { readonly pane: Pane; readonly now: () => Date }) {
  const state = useSyncExternalStore(pane.subscribe, pane.state, pane.state);
  const shown = useRef<string | null>(null);
  const view = viewOf({ state, pane, focus: shown.current !== null, now: now() });
  useEffect(() => {
    shown.current = view.key;
  }, [view.key]);
  const root = useRef<HTMLDivElement>(null);
  const remember = useReturnFocus(root, view.key, state.places.length);
  /** Cancels what runs, or leaves the view; false when there is nothing to leave. */
  const leave = (): boolean => {
    if (state.run !== null) pane.cancel();
    else if (state.places.length > 0) pane.leavePlace();
    else if (state.explanation !== null) pane.leaveExplanation();
    else if (state.incident !== null && state.incident.during !== 'open') pane.leaveIncident();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !leave()) return;
    // Office.js would take the focus to the first control of the page.
    event.stopPropagation();
  };
  return (
    <div ref={root} onKeyDown={onKeyDown} onClickCapture={remember}>
      <Frame
        nav={
          <StepsNav
            label="Étapes"
            steps={stepTabs(state)}
            current={state.step}
            onStep={(id) => {
              const step = STEPS.find((name) => name === id);
              if (step !== undefined) pane.chooseStep(step);
            }}
          />
        }
        viewKey={view.key}
        footer={view.footer}
      >
        {view.body}
      </Frame>
    </div>
  );
}
