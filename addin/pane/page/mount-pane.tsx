import { createRoot } from 'react-dom/client';
import { UiRoot } from '../../ui';
import type { Pane } from '../model/pane';
import type { PanePorts } from '../model/ports';
import { PaneView } from '../views/pane-view';
import { ProfileProvider } from '../views/profile-context';
import { createPane } from '../work/create-pane';
import { CatchBugs, catchBugsOfThePage } from './catch-bugs';
import { followTheme } from './follow-theme';
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
