import { keptDaysOf, monthsOf, type Period } from '@report/engine/calendar';
import { type Answers, bytesInLetters, hashAnswers } from '@report/engine/registers';
import { saveSetting } from './kept';
import { ANSWERS_KEY, CHOICES_KEY, COMPUTE_KEY, EXCEPTIONS_KEY } from './product-names';
import type { ExcelRunner } from './session/excel-runner';
import { runExcel } from './session/run-excel';

/** Keeps the answers in the workbook, writings as hashes; they are stored with it at the next save. */
export const saveAnswers = (runner: ExcelRunner, answers: Answers): Promise<void> =>
  saveSetting(runner, ANSWERS_KEY, hashAnswers(answers, newSalt));

const newSalt = (): string => bytesInLetters(crypto.getRandomValues(new Uint8Array(16)));

/** Keeps the accepted exceptions in the workbook. */
export const saveExceptions = (runner: ExcelRunner, exceptions: readonly object[]): Promise<void> =>
  saveSetting(runner, EXCEPTIONS_KEY, exceptions);

/** Keeps the choices in the workbook, a period as months or days of its year; they are stored with it at the next save. */
export const saveChoices = (
  runner: ExcelRunner,
  { period, ...choices }: { readonly period: Period | null },
): Promise<void> => saveSetting(runner, CHOICES_KEY, { ...choices, ...(period !== null && keptPeriod(period)) });

function keptPeriod(period: Period): object {
  const months = monthsOf(period);
  return months === null ? { days: keptDaysOf(period) } : { months };
}

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
