import { AppError } from '@report/engine/contract';
import { ANSWERS_KEY, CHECK_KEY, CHOICES_KEY, EXCEPTIONS_KEY } from './product-names';
import type { ExcelRunner } from './session/excel-runner';
import { runExcel } from './session/run-excel';

/** Characters of one setting. Office keeps 2 MB of settings for one add-in in a document: this leaves room for the others. */
const LONGEST = 400_000;

/** What was answered about the registers, as it was kept; null when nothing was, or nothing readable. The caller checks its shape. */
export const loadAnswers = (runner: ExcelRunner): Promise<unknown> => loadSetting(runner, ANSWERS_KEY);

/** The accepted exceptions, as they were kept; null when none were, or nothing readable. The caller checks their shape. */
export const loadExceptions = (runner: ExcelRunner): Promise<unknown> => loadSetting(runner, EXCEPTIONS_KEY);

/** The last choices (year, edition, services…), as they were kept; null when none were, or nothing readable. */
export const loadChoices = (runner: ExcelRunner): Promise<unknown> => loadSetting(runner, CHOICES_KEY);

/** The last check, as it was kept; null when there was none, or nothing readable. The caller checks its shape. */
export const loadCheck = (runner: ExcelRunner): Promise<unknown> => loadSetting(runner, CHECK_KEY);

/** Keeps when the registers were last checked, and the hash of what they held. */
export const saveCheck = (runner: ExcelRunner, check: object): Promise<void> => saveSetting(runner, CHECK_KEY, check);

/** A setting of the workbook, read as JSON; null when there is none, or nothing readable. */
export function loadSetting(runner: ExcelRunner, key: string): Promise<unknown> {
  return runExcel(runner, 'read', async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load({ value: true });
    await context.sync();
    if (setting.isNullObject) return null;
    try {
      return JSON.parse(String(setting.value)) as unknown;
    } catch {
      return null;
    }
  });
}

/** @throws AppError SETTINGS_FULL: what was kept before stays */
export function saveSetting(runner: ExcelRunner, key: string, value: object): Promise<void> {
  const text = JSON.stringify(value);
  if (text.length > LONGEST) return Promise.reject(new AppError('SETTINGS_FULL'));
  return runExcel(runner, 'write', async (context) => {
    context.workbook.settings.add(key, text);
    await context.sync();
  });
}
