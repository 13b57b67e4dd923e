import type { Finding } from '@report/engine/contract';
import { areaOf } from '@report/engine/registers';
import type { RegistersState } from './types';

/**
 * Whether a finding is about a row of a register that is read: only such a one can be accepted as it stands. Not about
 * a column that is missing, or two rows of titles.
 */
export function concernsRow(
  { summaries, registers }: Pick<RegistersState, 'summaries' | 'registers'>,
  { register, file, sheet, address }: Finding,
): boolean {
  const row = (areaOf(address)?.firstRow ?? -1) + 1;
  const isBelowHeader = summaries.some(
    (summary) =>
      summary.register === register && summary.file === file && summary.sheet === sheet && summary.headerRow < row,
  );
  return isBelowHeader && Array.from(registers.keys()).some((key) => key === register);
}
