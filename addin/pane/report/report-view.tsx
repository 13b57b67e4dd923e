import { preparingView } from '../views/waiting-views';
import type { View, ViewContext } from '../model/pane';
import { homeView } from './home-view';
import { jobView } from './job-view';
import { rereadView } from './reread-view';
import { unknownView } from './unknown-view';
import { updateView } from './update-view';

/** The view of the work on reports: what is under way, else the page that is open. */
export function reportView(context: ViewContext): View {
  const { report, overlays } = context.state;
  const work = context.pane.reportPart()?.work;
  const overlay = overlays.at(-1);
  if (report === null || work === undefined || overlay?.kind !== 'report') return preparingView(context);
  const parts = { ...context, report, work };
  // After an answer the list is made again in a moment: the next question stays in place.
  if (report.job !== null && overlay.page !== 'unknown') return jobView(parts, report.job);
  if (overlay.page === 'reread' && report.reread !== null) return rereadView(parts, report.reread);
  if (overlay.page === 'update' && report.plan !== null) return updateView(parts, report.plan);
  if (overlay.page === 'unknown' && report.plan !== null) return unknownView(parts, report.plan);
  return homeView(parts);
}
