import { askedQuestion } from '../../actions';
import type { Asking, View, ViewContext } from '../model/pane';
import type { Overlay } from '../model/state';
import { answersView } from './answers-view';
import { correctionView } from './correction-view';
import { decisionsView } from './decisions-view';
import { doneView } from './done-view';
import { exceptionsView } from './exceptions-view';
import { faultView } from './fault-view';
import { findingsView } from './findings-view';
import { generatingView } from './generating-view';
import { journalView } from './journal-view';
import { newRegisterView } from './new-register-view';
import { noErrorView } from './no-error-view';
import { Opening } from './opening';
import { originView } from './origin-view';
import { noYearView, readyView } from './ready-view';
import { reasonView } from './reason-view';
import { rowView } from './row-view';
import { sheetsView } from './sheets-view';
import { Questions } from './questions';
import { preparingView } from './waiting-views';

export { createPartDoors } from '../work/part-doors';

export const ASKING: Asking = {
  Questions,
  Opening,
  meanwhile: (profile, question) => askedQuestion(profile, question).meanwhile,
};

/** The view of a state that needs more than the registers that were read: what was found in them, or the statistics. */
export function laterView(context: ViewContext): View {
  const { run, overlays, step } = context.state;
  const overlay = overlays.at(-1);
  if (overlay?.kind !== 'help' && run?.kind === 'generate' && step === 'statistics') return generatingView(context, run);
  if (overlay !== undefined) return overlayView(context, overlay);
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
function overlayView(context: ViewContext, overlay: Overlay): View {
  switch (overlay.kind) {
    case 'sheets':
      return sheetsView(context);
    case 'answers':
      return answersView(context);
    case 'newRegister':
      return newRegisterView(context);
    case 'correction':
      return correctionView(context, overlay);
    case 'decisions':
      return decisionsView(context);
    case 'reason':
      return reasonView(context, overlay.findings);
    case 'exceptions':
      return exceptionsView(context);
    case 'journal':
      return journalView(context);
    case 'report':
      return context.pane.reportPart()?.view(context) ?? preparingView(context);
    case 'help':
      return context.pane.helpPart()?.view(context) ?? preparingView(context);
    case 'custom':
      return context.pane.customPart()?.view(context) ?? preparingView(context);
  }
}
