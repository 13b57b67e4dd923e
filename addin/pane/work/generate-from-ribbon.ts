import type { Pane } from '../model/pane';
import type { PaneState } from '../model/state';

/** What the ribbon can do besides the pane. */
interface RibbonPorts {
  /** Brings the pane into view. */
  readonly showPane: () => Promise<void>;
}

/**
 * The ribbon's «Générer statistiques»: the same run as the button of the pane, with the choices kept in the workbook,
 * while the pane stays closed. It ends on the summary. The pane comes into view, at the place that matters, when the
 * user is needed: no register, a question, a failure, a run that does not move. Resolves when nothing is left to do; never rejects.
 */
export async function generateFromRibbon(pane: Pane, { showPane }: RibbonPorts): Promise<void> {
  await until(pane, ({ run }) => run === null);
  const before = pane.state().done;
  pane.leaveIncident();
  pane.chooseStep('statistics');
  // What generates may still be on its way; a failure of that is shown as any other.
  await until(
    pane,
    ({ prepared, tables, choices, incident }) =>
      incident !== null || (prepared && (tables !== null || choices === null)),
  );
  pane.generate('remotely');
  // A cell is being edited, perhaps: Excel waits for its end, and nothing of that is seen while the pane is closed.
  const shownWhenSlow = until(pane, ({ run }) => run === null || run.slow || run.waiting).then(() =>
    pane.state().run === null ? undefined : showPane(),
  );
  await until(pane, ({ run }) => run === null);
  await shownWhenSlow;
  const { done, incident } = pane.state();
  const [summary] = done?.result.sheets ?? [];
  if (done !== before && incident === null && summary !== undefined) pane.goTo(summary, null);
  else await showPane();
}

/** Resolves when the pane is as wanted. */
function until(pane: Pane, wanted: (state: PaneState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!wanted(pane.state())) return;
      stop();
      resolve();
    };
    const stop = pane.subscribe(look);
    look();
  });
}
