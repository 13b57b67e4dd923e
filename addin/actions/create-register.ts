import { knownRegister, type RegistersProfile } from '@report/engine/registers';
import { createRegisterSheet, type ExcelRunner } from '../workbook';
import { newRun } from './new-run';

/**
 * Adds an empty register sheet to the open workbook, with lists, formats, a frozen header and a word of help in each
 * cell. It is the user's own from then on.
 *
 * @param now values no longer in use at this date are not offered
 * @returns the name of the sheet: that of the register, or «… (2)»
 * @throws AppError WORKBOOK_PROTECTED, or what Excel refused: the workbook is as before
 */
export const createRegister = (
  profile: RegistersProfile,
  runner: ExcelRunner,
  register: string,
  now = new Date(),
): Promise<string> => createRegisterSheet(profile, runner, knownRegister(profile, register), { now, run: newRun(now) });
