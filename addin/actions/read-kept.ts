import { type Answers, parseAnswers, type RegistersProfile } from '@report/engine/registers';
import { type ExcelRunner, loadAnswers, loadExceptions } from '../workbook';
import { parseExceptions } from './parse-exceptions';
import type { FindingException } from './types';

/** What the user decided about a workbook, kept in it. */
export interface Kept {
  readonly answers: Answers;
  readonly exceptions: readonly FindingException[];
}

/** What the workbook remembers of the user's answers and accepted exceptions; what is not readable is left out. */
export async function readKept(profile: RegistersProfile, runner: ExcelRunner): Promise<Kept> {
  return {
    answers: parseAnswers(profile, await loadAnswers(runner)),
    exceptions: parseExceptions(await loadExceptions(runner)),
  };
}
