import type { HelpJobs } from '../model/ports';
import type { HelpPart } from '../model/pane';
import { helpView } from './help-view';

/** The part of the pane that helps; said to the pane when it is there. */
export const createHelpPart = (jobs: HelpJobs): HelpPart => ({ view: (context) => helpView(context, jobs) });
