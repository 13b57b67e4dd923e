import type { ExcelRunner } from './excel-host';
import { runExcel } from './run';

/** Key of the workbook setting in which the pane's choices are kept: year, edition, services. No personal data. */
const CHOICES_KEY = 'alupse.choices';

/** What was kept under our key, as it was given; null when nothing was. The caller checks its shape. */
export function loadChoices(runner: ExcelRunner): Promise<unknown> {
  return runExcel(runner, 'read', async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(CHOICES_KEY).load({ value: true });
    await context.sync();
    if (setting.isNullObject) return null;
    try {
      return JSON.parse(String(setting.value)) as unknown;
    } catch {
      return null;
    }
  });
}

/** Keeps the choices in the workbook; they are stored with it at the next save. */
export function saveChoices(runner: ExcelRunner, choices: object): Promise<void> {
  return runExcel(runner, 'write', async (context) => {
    context.workbook.settings.add(CHOICES_KEY, JSON.stringify(choices));
    await context.sync();
  });
}
