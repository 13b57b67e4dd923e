import { createRoot } from 'react-dom/client';
import { UiRoot } from '../ui';
import { CatchBugs } from './catch-bugs';
import { createPane } from './create-pane';
import { followTheme } from './follow-theme';
import { PaneView } from './pane-view';
import type { PanePorts } from './ports';

/** Shows the pane in the element and reads the workbook. Everything unforeseen, anywhere in the page, arrives here. */
export function mountPane(element: Element, ports: PanePorts): void {
  followTheme(ports.ground());
  const pane = createPane(ports);
  window.addEventListener('error', (event) => {
    pane.fail(event.error);
    // The browser would print the message, which may quote a value.
    event.preventDefault();
  });
  window.addEventListener('unhandledrejection', (event) => {
    pane.fail(event.reason);
    event.preventDefault();
  });
  const quiet = (): void => undefined;
  createRoot(element, { onRecoverableError: quiet }).render(
    <UiRoot>
      <CatchBugs newReference={ports.newReference} report={ports.report}>
        <PaneView pane={pane} now={ports.now} />
      </CatchBugs>
    </UiRoot>,
  );
  pane.open();
}
