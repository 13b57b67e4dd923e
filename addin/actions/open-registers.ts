import type { ExcelRunner } from '../workbook';
import { readWorkbook } from '../workbook';
import { registersStateOf } from './registers-state-of';
import type { RegistersState } from './types';

/**
 * Reads the open workbook, recognises its registers and checks every rule. Changes nothing.
 *
 * @throws AppError: CANCELLED, or what Excel refused
 */
export async function openRegisters(
  runner: ExcelRunner,
  { signal }: { readonly signal: AbortSignal },
): Promise<RegistersState> {
  return registersStateOf([await readWorkbook(runner, { signal })]);
}
