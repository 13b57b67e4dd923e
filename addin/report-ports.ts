import type { Profile } from '@report/engine/profile';
import type { ReportData } from '@report/word/report';
import { DOCUMENT_TYPE, handOverFile } from './files/hand-over-file';
import { createReportJobs, type ReportJobs } from './word-report';
import { type ExcelRunner, loadReport, saveReport } from './workbook';

/** The work on reports in Word, tied to the workbook: fetched when it is first opened. */
export const reportJobs = (profile: Profile, runner: ExcelRunner, report: ReportData | null): ReportJobs =>
  createReportJobs({
    profile,
    report,
    load: () => loadReport(runner),
    save: (memory) => saveReport(runner, memory),
    handOver: (name, bytes) => {
      handOverFile(name, bytes, DOCUMENT_TYPE);
    },
    now: () => new Date(),
  });
