import { bugView } from './views/bug-view';
import { checkingView } from './views/checking-view';
import { doneView } from './views/done-view';
import { findingsView } from './views/findings-view';
import { generatingView } from './views/generating-view';
import { incidentView } from './views/incident-view';
import { noErrorView } from './views/no-error-view';
import { noRegisterView } from './views/no-register-view';
import { noYearView } from './views/no-year-view';
import { originView } from './views/origin-view';
import { readingView } from './views/reading-view';
import { readyView } from './views/ready-view';
import { registersView } from './views/registers-view';
import { rowView } from './views/row-view';
import { toCheckView } from './views/to-check-view';
import type { View, ViewContext } from './views/view';
import { waitingView } from './views/waiting-view';
import { STEP_OF } from './state';

/** The view of a state: an incident or a run of the current step first, then what the step holds. */
export function viewOf(context: ViewContext): View {
  const { state, pane, focus } = context;
  const { step, run, registers, incident, choices } = state;
  if (incident !== null && STEP_OF[incident.during] === step) {
    const { code, reference, untouched } = incident;
    if (code === null) return bugView({ reference, untouched, focus, onRetry: pane.retry });
    return incidentView(context, incident, code);
  }
  if (run !== null && STEP_OF[run.kind] === step) {
    if (run.waiting) return waitingView(context, run);
    if (run.kind === 'open') return readingView(context);
    if (run.kind === 'check') return checkingView(context);
    return generatingView(context, run);
  }
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
      if (state.done !== null && state.showsDone) {
        const { explanation, done } = state;
        if (explanation === null) return doneView(context, done);
        if (explanation.row !== undefined) return rowView(context, explanation.row, done);
        return originView(context, explanation.figure);
      }
      return choices === null ? noYearView(context) : readyView({ ...context, choices });
  }
}
