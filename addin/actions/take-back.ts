import { type ExcelRunner, undoChanges } from '../workbook';
import type { CorrectionOutcome } from './types';

/**
 * Takes corrections back: the cells hold exactly what they held before, value and type. A cell somebody changed since is
 * not replaced. `before` of the answer is the correction, `after` what the cell holds again.
 *
 * @param entries ids of the journal; unknown ones, and those already taken back, are left out
 * @throws AppError SHEET_PROTECTED, CORRECTION_INTERRUPTED, or what Excel refused
 */
export async function takeBack(runner: ExcelRunner, entries: readonly string[], now: Date): Promise<CorrectionOutcome> {
  const lines = await undoChanges(runner, new Set(entries), now);
  const of = (wanted: boolean) =>
    lines
      .filter(({ undone }) => undone === wanted)
      .map(({ line: { sheet, address, before, after } }) => ({
        file: null,
        sheet,
        address,
        before: after,
        after: before,
      }));
  return {
    written: of(true),
    changedMeanwhile: of(false),
    entries: lines.filter(({ undone }) => undone).map(({ line }) => line.id),
  };
}
