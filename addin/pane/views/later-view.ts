import { answerQuestion } from '@report/engine/registers';
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
import { noRegisterView } from './no-register-view';
import { originView } from './origin-view';
import { noYearView, readyView } from './ready-view';
import { reasonView } from './reason-view';
import { rowView } from './row-view';
import { sheetsView } from './sheets-view';
import { Questions } from './questions';
import { toCheckView } from './to-check-view';
import { preparingView } from './waiting-views';

export { createFindingsWork } from '../work/findings-work';
export { handOver } from '../work/give-work';
export { createPartDoors } from '../work/part-doors';

export const ASKING: Asking = {
  Questions,
  Opening,
  answered: answerQuestion,
  meanwhile: (profile, question) => askedQuestion(profile, question).meanwhile,
};

/** The view of a state in which there is more to see than the registers that were read, or none of them. */
export function laterView(context: ViewContext): View {
  const { run, overlays, step, registers } = context.state;
  const overlay = overlays.at(-1);
  if (overlay?.kind !== 'help' && run?.kind === 'generate' && step === 'statistics')
    return generatingView(context, run);
  if (overlay !== undefined) return overlayView(context, overlay);
  if ((registers?.summaries ?? []).length === 0) return noRegisterView(context);
  return step === 'statistics' ? statisticsView(context) : checkView(context);
}

/** The step Vérification: before its first run, then what was found. */
function checkView(context: ViewContext): View {
  const { registers, filter, checked } = context.state;
  if (checked === null) return toCheckView(context);
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
