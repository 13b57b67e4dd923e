import { knownRegister, type RegistersProfile } from '@report/engine/registers';
import { createRegisterSheet, type ExcelRunner, type NewRegister } from '../workbook';
import { newRun } from './new-run';

export type { NewRegister } from '../workbook';

/**
 * Adds an empty register sheet to the open workbook, with lists, formats, a frozen header and a word of help in each
 * cell. It is the user's own from then on.
 *
 * @param now values no longer in use at this date are not offered
 * @throws AppError WORKBOOK_PROTECTED, or what Excel refused: the workbook is as before
 */
export const createRegister = (
  profile: RegistersProfile,
  runner: ExcelRunner,
  register: string,
  now = new Date(),
): Promise<NewRegister> =>
  createRegisterSheet(profile, runner, knownRegister(profile, register), { now, run: newRun(now) });
