import { type Place, STEP_OF } from './state';
import { bugView } from './views/bug-view';
import { checkingView } from './views/checking-view';
import { correctionView } from './views/correction-view';
import { exceptionsView } from './views/exceptions-view';
import { findingsView } from './views/findings-view';
import { incidentView } from './views/incident-view';
import { journalView } from './views/journal-view';
import { newRegisterView } from './views/new-register-view';
import { noErrorView } from './views/no-error-view';
import { noRegisterView } from './views/no-register-view';
import { preparingView } from './views/preparing-view';
import { readingView } from './views/reading-view';
import { reasonView } from './views/reason-view';
import { registersView } from './views/registers-view';
import { sheetsView } from './views/sheets-view';
import { toCheckView } from './views/to-check-view';
import type { View, ViewContext } from './views/view';
import { waitingView } from './views/waiting-view';

/** The view of a state: an incident or a run of the current step first, then what the step holds. */
export function viewOf(context: ViewContext): View {
  const { state, pane, focus } = context;
  const { step, run, registers, incident } = state;
  if (incident !== null && STEP_OF[incident.during] === step) {
    const { code, reference, untouched } = incident;
    if (code === null) return bugView({ reference, untouched, focus, onRetry: pane.retry });
    return incidentView(context, incident, code);
  }
  if (run !== null && STEP_OF[run.kind] === step) {
    if (run.waiting) return waitingView(context, run);
    if (run.kind === 'open') return readingView(context);
    if (run.kind === 'check') return checkingView(context);
    return stepStatistics(context);
  }
  const place = state.places.at(-1);
  if (place !== undefined) return placeView(context, place);
  if (registers === null || registers.summaries.length === 0) return noRegisterView(context);
  switch (step) {
    case 'registers':
      return registersView(context);
    case 'check': {
      if (state.checked === null) return toCheckView(context);
      const clean = !registers.findings.some(({ severity }) => severity === 'error');
      return clean && state.filter.severity === null ? noErrorView(context) : findingsView(context);
    }
    case 'statistics':
      return stepStatistics(context);
  }
}

/** Its views are fetched apart. */
const stepStatistics = (context: ViewContext): View =>
  context.state.statisticsView?.(context) ?? preparingView(context);

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
