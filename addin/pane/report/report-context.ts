import type { ViewContext } from '../model/pane';
import type { ReportState, ReportWork } from '../model/report-state';

/** What a view of the work on reports is made from. */
export interface ReportContext extends ViewContext {
  readonly report: ReportState;
  readonly work: ReportWork;
}

/** Files a person may choose: the others too, so that what they are is said. */
export const WORD_FILES = '.docx,.docm,.doc,.odt,.rtf,.pdf';
export const TEMPLATES = '.docx,.dotx,.docm,.dotm';
