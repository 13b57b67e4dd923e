import type { FindingsWork } from '../model/pane';
import type { createFindingsWork } from './findings-work';

type Options = Parameters<typeof createFindingsWork>[0];

/**
 * The work on findings, which is fetched with the views that show them. Before it arrived there is only a view to open and
 * to leave: nothing was found yet that could be decided.
 *
 * @param part what makes it; null until it was fetched
 */
export function findingsWorkOf(part: () => typeof createFindingsWork | null, options: Options): FindingsWork {
  const { dispatch } = options;
  let made: FindingsWork | null = null;
  const work = (): FindingsWork | null => (made ??= part()?.(options) ?? null);
  return {
    openOverlay: (overlay) => {
      const own = work();
      if (own === null) dispatch({ type: 'overlayOpened', overlay });
      else own.openOverlay(overlay);
    },
    leaveOverlay: () => {
      const own = work();
      if (own === null) dispatch({ type: 'overlayLeft' });
      else own.leaveOverlay();
    },
    turnOverlay: (overlay) => work()?.turnOverlay(overlay),
    accept: (corrections) => work()?.accept(corrections),
    uniform: (corrections) => work()?.uniform(corrections),
    takeBack: (entries) => work()?.takeBack(entries),
    acceptAsTheyAre: (findings, reason, detail) => work()?.acceptAsTheyAre(findings, reason, detail),
    withdraw: (exception) => work()?.withdraw(exception),
    mark: (on) => work()?.mark(on),
    openJournal: () => work()?.openJournal(),
  };
}
