import { createRoot } from 'react-dom/client';
import { UiRoot } from '../ui';
import { CatchBugs } from './catch-bugs';
import { catchBugsOfThePage } from './catch-bugs-of-the-page';
import { createPane, type Pane } from './create-pane';
import { followTheme } from './follow-theme';
import { PaneView } from './pane-view';
import type { PanePorts } from './ports';
import { ProfileProvider } from './profile-context';
import { tabFromTitles } from './tab-from-titles';

/** Shows the pane in the element and reads the workbook. Everything unforeseen, anywhere in the page, arrives here. */
export function mountPane(element: Element, ports: PanePorts): Pane {
  followTheme(ports.ground());
  const pane = createPane(ports);
  catchBugsOfThePage(pane.fail);
  tabFromTitles();
  // What React repaired by itself concerns nobody.
  createRoot(element, { onRecoverableError: () => undefined }).render(
    <UiRoot>
      <CatchBugs newReference={ports.newReference} report={ports.report}>
        <ProfileProvider value={ports.profile}>
          <PaneView pane={pane} now={ports.now} />
        </ProfileProvider>
      </CatchBugs>
    </UiRoot>,
  );
  pane.open();
  return pane;
}
