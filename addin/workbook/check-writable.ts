import { AppError } from '@report/engine/contract';
import type { ExcelRunner } from './excel-host';
import { runExcel } from './run';

/**
 * Makes sure, before anything is computed, that sheets can be added and removed. Never unprotects anything.
 *
 * @throws AppError WORKBOOK_PROTECTED, WORKBOOK_READ_ONLY, or what Excel refused
 */
export function checkWritable(runner: ExcelRunner): Promise<void> {
  return runExcel(runner, 'read', async (context) => {
    const { workbook } = context;
    workbook.load({ readOnly: true });
    workbook.protection.load({ protected: true });
    await context.sync();
    if (workbook.readOnly) throw new AppError('WORKBOOK_READ_ONLY');
    if (workbook.protection.protected) throw new AppError('WORKBOOK_PROTECTED');
  });
}
