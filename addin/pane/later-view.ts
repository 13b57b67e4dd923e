import type { Place } from './state';
import { correctionView } from './views/correction-view';
import { doneView } from './views/done-view';
import { exceptionsView } from './views/exceptions-view';
import { faultView } from './views/fault-view';
import { findingsView } from './views/findings-view';
import { generatingView } from './views/generating-view';
import { journalView } from './views/journal-view';
import { newRegisterView } from './views/new-register-view';
import { noErrorView } from './views/no-error-view';
import { noYearView } from './views/no-year-view';
import { originView } from './views/origin-view';
import { readyView } from './views/ready-view';
import { reasonView } from './views/reason-view';
import { rowView } from './views/row-view';
import { sheetsView } from './views/sheets-view';
import type { View, ViewContext } from './views/view';

/** The view of a state that needs more than the registers that were read: what was found in them, or the statistics. */
export function laterView(context: ViewContext): View {
  const { run, places, step } = context.state;
  const place = places.at(-1);
  if (run?.kind === 'generate' && step === 'statistics') return generatingView(context, run);
  if (place !== undefined) return placeView(context, place);
  return step === 'statistics' ? statisticsView(context) : checkedView(context);
}

/** The step Vérification: what was found. */
function checkedView(context: ViewContext): View {
  const { registers, filter } = context.state;
  const clean = registers?.findings.some(({ severity }) => severity === 'error') !== true;
  return clean && filter.severity === null ? noErrorView(context) : findingsView(context);
}

/** The step Statistiques: what was written and what was asked about it, or the choices. */
function statisticsView(context: ViewContext): View {
  const { done, showsDone, explanation, choices } = context.state;
  if (done === null || !showsDone) return choices === null ? noYearView(context) : readyView({ ...context, choices });
  if (explanation === null) return doneView(context, done);
  if (explanation.check !== undefined) return faultView(context, explanation.check, done);
  if (explanation.row !== undefined) return rowView(context, explanation.row, done);
  return originView(context, explanation.figure);
}

/** A view opened over that of the step. */
function placeView(context: ViewContext, place: Place): View {
  switch (place.kind) {
    case 'sheets':
      return sheetsView(context);
    case 'newRegister':
      return newRegisterView(context);
    case 'correction':
      return correctionView(context, place.index);
    case 'reason':
      return reasonView(context, place.findings);
    case 'exceptions':
      return exceptionsView(context);
    case 'journal':
      return journalView(context);
  }
}
