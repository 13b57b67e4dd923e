import { AppError } from '@report/engine/contract';
import type { LostList } from '../../actions';
import { firstChoices } from '../derive/first-choices';
import type { Reading } from '../model/events';
import type { PanePorts, RememberedChoices } from '../model/ports';
import type { PaneState } from '../model/state';

/**
 * The registers, and what stands beside them in the workbook: the journal, the marks, the lists that were lost. What
 * stands beside them is a comfort: where Excel refuses it, what was known stays.
 *
 * @param glance merged areas are left out
 * @throws AppError what Excel refused of the registers
 */
export async function readEverything(
  ports: PanePorts,
  state: () => PaneState,
  remembered: RememberedChoices | null,
  signal: AbortSignal,
  glance = false,
): Promise<Reading> {
  const registers = await ports.openRegisters(signal, state().others, glance);
  const { choices: chosen } = state();
  const kept = chosen !== null && registers.years.includes(chosen.year);
  return {
    registers,
    choices: kept ? chosen : firstChoices(ports.profile, registers, remembered),
    journal: await unlessRefused(ports.readJournal(), state().journal),
    marked: await unlessRefused(ports.areMarked(), state().marked),
    lostLists: (await unlessRefused(ports.lostLists(registers), state().lostLists)).filter(isLost),
    at: ports.now(),
  };
}

/** Where the user gave the cells a condition of their own, nothing was lost. */
const isLost = ({ kind }: LostList): boolean => kind !== 'other';

async function unlessRefused<T>(asked: Promise<T>, known: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError) return known;
    throw error;
  }
}
