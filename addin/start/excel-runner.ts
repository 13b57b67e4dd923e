import { AppError } from '@report/engine/contract';
import type { ExcelRunner } from '../workbook';

/** Worksheets carry the mark that says they are ours since 1.12, and merged areas are known since this set. */
const NEEDED = '1.13';

/** Every action waits for the end of a cell edit instead of failing. */
export const excelRunner: ExcelRunner = {
  run: (batch) =>
    Office.context.requirements.isSetSupported('ExcelApi', NEEDED)
      ? Excel.run({ delayForCellEdit: true }, batch)
      : Promise.reject(new AppError('EXCEL_TOO_OLD')),
};
