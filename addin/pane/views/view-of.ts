import type { View, ViewContext } from '../model/pane';
import { STEP_OF } from '../model/state';
import { bugView } from './bug-view';
import { incidentView } from './incident-view';
import { registersView } from './registers-view';
import { checkingView, preparingView, readingView, waitingView } from './waiting-views';

/** The view of a state: an incident or a run of the current step first, then what the step holds. */
export function viewOf(context: ViewContext): View {
  const { state, pane, focus } = context;
  const { step, run, registers, incident, overlays } = state;
  if (overlays.at(-1)?.kind === 'help') return later(context);
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
  const isOfRegisters = step === 'registers' && overlays.length === 0 && (registers?.summaries ?? []).length > 0;
  return isOfRegisters ? registersView(context) : later(context);
}

/** The other views are fetched apart. */
const later = (context: ViewContext): View => context.pane.laterView()?.(context) ?? preparingView(context);
