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
 * @param glance merged areas are left out, unless a sheet looks like a register and cannot be read without them: asking for
 *   them may cost the user what can be undone, and they matter once rows are checked or counted
 * @throws AppError: CANCELLED, or what Excel refused
 */
export async function openRegisters(
  profile: Profile,
  runner: ExcelRunner,
  {
    signal,
    others = [],
    glance = false,
  }: { readonly signal: AbortSignal; readonly others?: readonly RawWorkbook[]; readonly glance?: boolean },
): Promise<RegistersState> {
  const kept = await readKept(profile, runner);
  const stateOf = async (workbook: RawWorkbook): Promise<RegistersState> =>
    inSlices(registersStateInSteps(profile, [workbook, ...others], kept), signal);
  if (glance) {
    const state = await stateOf(await readWorkbook(runner, { signal, glance }));
    const { summaries, findings, questions } = state;
    if (summaries.some(({ file }) => file === null) || findings.length + questions.length === 0) return state;
  }
  return stateOf(await readWorkbook(runner, { signal }));
}
