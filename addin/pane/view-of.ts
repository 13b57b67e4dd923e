import { STEP_OF } from './state';
import { bugView } from './views/bug-view';
import { checkingView } from './views/checking-view';
import { incidentView } from './views/incident-view';
import { noRegisterView } from './views/no-register-view';
import { preparingView } from './views/preparing-view';
import { readingView } from './views/reading-view';
import { registersView } from './views/registers-view';
import { toCheckView } from './views/to-check-view';
import type { View, ViewContext } from './views/view';
import { waitingView } from './views/waiting-view';

/** The view of a state: an incident or a run of the current step first, then what the step holds. */
export function viewOf(context: ViewContext): View {
  const { state, pane, focus } = context;
  const { step, run, registers, incident, places } = state;
  if (incident !== null && STEP_OF[incident.during] === step) {
    const { code, reference, untouched } = incident;
    if (code === null) return bugView({ reference, untouched, focus, onRetry: pane.retry });
    return incidentView(context, incident, code);
  }
  if (run !== null && STEP_OF[run.kind] === step) {
    if (run.waiting) return waitingView(context, run);
    if (run.kind === 'open') return readingView(context);
    if (run.kind === 'check') return checkingView(context);
    return later(context);
  }
  if (places.length > 0) return later(context);
  if (registers === null || registers.summaries.length === 0) return noRegisterView(context);
  if (step === 'registers') return registersView(context);
  return step === 'check' && state.checked === null ? toCheckView(context) : later(context);
}

/** The other views are fetched apart. */
const later = (context: ViewContext): View => context.state.laterView?.(context) ?? preparingView(context);
