import type { Profile } from '@report/engine/profile';
import type { RawWorkbook } from '@report/engine/registers';
import { type ExcelRunner, readWorkbook } from '../workbook';
import { inSlices } from './in-slices';
import { readKept } from './read-kept';
import { registersStateInSteps } from './registers-state-of';
import type { RegistersState } from './types';

/**
 * Reads the open workbook and what it remembers, recognises its registers, with those of files added by hand, and checks
 * every rule. Changes nothing.
 *
 * @throws AppError: CANCELLED, or what Excel refused
 */
export async function openRegisters(
  profile: Profile,
  runner: ExcelRunner,
  { signal, others = [] }: { readonly signal: AbortSignal; readonly others?: readonly RawWorkbook[] },
): Promise<RegistersState> {
  const kept = await readKept(profile, runner);
  const workbook = await readWorkbook(runner, { signal });
  return inSlices(registersStateInSteps(profile, [workbook, ...others], kept), signal);
}
