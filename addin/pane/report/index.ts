import type { ReportPart } from '../model/pane';
import { createReportWork, type ReportWorkOptions } from './report-work';
import { reportView } from './report-view';

/** The part of the pane that works on reports in Word; said to the pane when it is there. */
export const createReportPart = (options: ReportWorkOptions): ReportPart => ({
  work: createReportWork(options),
  view: reportView,
});
