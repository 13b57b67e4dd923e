import { monthsOf, type Period } from '@report/engine/calendar';
import { AppError } from '@report/engine/contract';
import { type Answers, bytesInLetters, hashAnswers } from '@report/engine/registers';
import { ANSWERS_KEY, CHECK_KEY, CHOICES_KEY, COMPUTE_KEY, EXCEPTIONS_KEY } from './product-names';
import type { ExcelRunner } from './session/excel-runner';
import { runExcel } from './session/run-excel';

/** Characters of one setting. Office keeps 2 MB of settings for one add-in in a document: this leaves room for the others. */
const LONGEST = 400_000;

/** What was answered about the registers, as it was kept; null when nothing was, or nothing readable. The caller checks its shape. */
export const loadAnswers = (runner: ExcelRunner): Promise<unknown> => loadSetting(runner, ANSWERS_KEY);

/** Keeps the answers in the workbook, writings as hashes; they are stored with it at the next save. */
export const saveAnswers = (runner: ExcelRunner, answers: Answers): Promise<void> =>
  saveSetting(runner, ANSWERS_KEY, hashAnswers(answers, newSalt));

const newSalt = (): string => bytesInLetters(crypto.getRandomValues(new Uint8Array(16)));

/** The accepted exceptions, as they were kept; null when none were, or nothing readable. The caller checks their shape. */
export const loadExceptions = (runner: ExcelRunner): Promise<unknown> => loadSetting(runner, EXCEPTIONS_KEY);

/** Keeps the accepted exceptions in the workbook. */
export const saveExceptions = (runner: ExcelRunner, exceptions: readonly object[]): Promise<void> =>
  saveSetting(runner, EXCEPTIONS_KEY, exceptions);

/** The last choices (year, edition, services…), as they were kept; null when none were, or nothing readable. */
export const loadChoices = (runner: ExcelRunner): Promise<unknown> => loadSetting(runner, CHOICES_KEY);

/** Keeps the choices in the workbook, days as months of their year; they are stored with it at the next save. */
export const saveChoices = (
  runner: ExcelRunner,
  { period, ...choices }: { readonly period: Period | null },
): Promise<void> =>
  saveSetting(runner, CHOICES_KEY, { ...choices, ...(period !== null && { months: monthsOf(period) }) });

/**
 * Whether the workbook says that its tables are always computed on this computer. What it holds under this name and
 * cannot be read says so too: nothing is sent where somebody may have decided that nothing leaves.
 */
export function staysHere(runner: ExcelRunner): Promise<boolean> {
  return runExcel(runner, 'read', async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(COMPUTE_KEY).load({ value: true });
    await context.sync();
    return !setting.isNullObject && String(setting.value) !== JSON.stringify({ here: false });
  });
}

/** Keeps in the workbook whether its tables are always computed on this computer. */
export const saveStaysHere = (runner: ExcelRunner, here: boolean): Promise<void> =>
  saveSetting(runner, COMPUTE_KEY, { here });

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
