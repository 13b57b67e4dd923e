import type { ExcelRunner } from './excel-runner';
import { runExcel } from './run-excel';

/**
 * Shows a sheet, and selects a cell of it when an address is given. Does nothing when the sheet is gone or hidden: the
 * user hid it, it stays so.
 *
 * @throws AppError what Excel refused
 */
export function goToCell(runner: ExcelRunner, name: string, address: string | null): Promise<void> {
  return runExcel(runner, 'read', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ visibility: true });
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== 'Visible') return;
    sheet.activate();
    if (address !== null) sheet.getRange(address).select();
    await context.sync();
  });
}
