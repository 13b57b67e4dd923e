import { type KeyboardEvent, type UIEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import { Frame, StepsNav } from '../../ui';
import { stepTabs } from '../derive/step-tabs';
import type { Pane } from '../model/pane';
import { type Explanation, STEPS } from '../model/state';
import { useKeptFocus } from '../page/keep-focus';
import { useReturnFocus } from '../page/return-focus';
import { useProfile } from './profile-context';
import { viewOf } from './view-of';

/** An explanation stands over what was written, that of a row over that of its figure. */
const askedDepth = (explanation: Explanation | null): number => {
  if (explanation === null) return 0;
  return explanation.row === undefined ? 1 : 2;
};

/** The pane as it is seen: the steps, the view of the present state, its actions. */
export function PaneView({ pane, now }: { readonly pane: Pane; readonly now: () => Date }) {
  const profile = useProfile();
  const state = useSyncExternalStore(pane.subscribe, pane.state, pane.state);
  const shown = useRef<string | null>(null);
  const view = viewOf({ profile, state, pane, focus: shown.current !== null, now: now() });
  useEffect(() => {
    shown.current = view.key;
  }, [view.key]);
  const root = useRef<HTMLDivElement>(null);
  const Opening = pane.asking()?.Opening;
  const isQuiet = state.run === null && state.incident === null && state.overlays.length === 0;
  const helps = state.overlays.at(-1)?.kind === 'help';
  useKeptFocus(root);
  const remember = useReturnFocus(root, view.key, state.overlays.length + askedDepth(state.explanation));
  /** Cancels what runs, or leaves the view; false when there is nothing to leave. */
  const leave = (): boolean => {
    if (helps) pane.leaveOverlay();
    else if (state.run !== null) pane.cancel();
    else if (state.report !== null && state.report.job !== null) pane.reportPart()?.work.cancel();
    else if (state.custom !== null && state.custom.writing) pane.customPart()?.work.cancel();
    else if (state.overlays.length > 0) pane.leaveOverlay();
    else if (state.explanation !== null) pane.leaveExplanation();
    else if (state.incident !== null && state.incident.during !== 'open') pane.leaveIncident();
    else return false;
    return true;
  };
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current || state.registers === null) return;
    resumed.current = true;
    root.current?.querySelector('main')?.scrollTo(0, state.scroll);
  }, [state.registers, state.scroll]);
  const onScroll = (event: UIEvent): void => {
    if (event.target instanceof HTMLElement && event.target.tagName === 'MAIN') pane.scrolled(event.target.scrollTop);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !leave()) return;
    // Office.js would take the focus to the first control of the page.
    event.stopPropagation();
  };
  return (
    <div ref={root} onKeyDown={onKeyDown} onClickCapture={remember} onScrollCapture={onScroll}>
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
            helps={helps}
            onHelp={helps ? pane.leaveOverlay : pane.openHelp}
          />
        }
        viewKey={view.key}
        footer={view.footer}
      >
        {Opening !== undefined && isQuiet && <Opening state={state} pane={pane} now={now()} />}
        {view.body}
      </Frame>
    </div>
  );
}
