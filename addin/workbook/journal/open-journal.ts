import type { ExcelRunner } from '../session/excel-runner';
import { runExcel } from '../session/run-excel';
import { listSheets } from '../sheets/list-sheets';

/** Shows the sheet «Journal des corrections», also when the user hid it. Does nothing when there is none. */
export function openJournal(runner: ExcelRunner): Promise<void> {
  return runExcel(runner, 'read', async (context) => {
    const { sheets } = await listSheets(context);
    const sheet = sheets.find(({ mark }) => mark?.role === 'journal')?.sheet;
    if (sheet === undefined) return;
    sheet.visibility = 'Visible';
    sheet.activate();
    await context.sync();
  });
}
