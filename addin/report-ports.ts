import type { Profile } from '@report/engine/profile';
import type { ReportData } from '@report/word/report';
import { createReportJobs, handOverDocument, type ReportJobs } from './word-report';
import { type ExcelRunner, loadReport, saveReport } from './workbook';

/** The work on reports in Word, tied to the workbook: fetched when it is first opened. */
export const reportJobs = (profile: Profile, runner: ExcelRunner, report: ReportData | null): ReportJobs =>
  createReportJobs({
    profile,
    report,
    load: () => loadReport(runner),
    save: (memory) => saveReport(runner, memory),
    handOver: handOverDocument,
    now: () => new Date(),
  });
