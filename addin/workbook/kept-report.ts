import { loadSetting, saveSetting } from './kept';
import { REPORT_KEY } from './product-names';
import type { ExcelRunner } from './session/excel-runner';

/** What was confirmed about reports in Word, as it was kept; null when nothing was, or nothing readable. The caller checks its shape. */
export const loadReport = (runner: ExcelRunner): Promise<unknown> => loadSetting(runner, REPORT_KEY);

/** Keeps what was confirmed about reports: hashes and references, no sentence, no figure. */
export const saveReport = (runner: ExcelRunner, memory: object): Promise<void> =>
  saveSetting(runner, REPORT_KEY, memory);
