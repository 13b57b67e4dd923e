import { doneView } from './views/done-view';
import { faultView } from './views/fault-view';
import { generatingView } from './views/generating-view';
import { noYearView } from './views/no-year-view';
import { originView } from './views/origin-view';
import { readyView } from './views/ready-view';
import { rowView } from './views/row-view';
import type { View, ViewContext } from './views/view';

/** The view of the step Statistiques: its run, what was written and what was asked about it, or the choices. */
export function statisticsView(context: ViewContext): View {
  const { run, done, showsDone, explanation, choices } = context.state;
  if (run?.kind === 'generate') return generatingView(context, run);
  if (done === null || !showsDone) return choices === null ? noYearView(context) : readyView({ ...context, choices });
  if (explanation === null) return doneView(context, done);
  if (explanation.check !== undefined) return faultView(context, explanation.check, done);
  if (explanation.row !== undefined) return rowView(context, explanation.row, done);
  return originView(context, explanation.figure);
}
