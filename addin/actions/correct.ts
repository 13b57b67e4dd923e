import type { Correction } from '@report/engine/corrections';
import { columnOf, registerOf, type RegistersProfile } from '@report/engine/registers';
import { type ExcelRunner, type WantedChange, writeChanges } from '../workbook';
import { newRun } from './new-run';
import type { CorrectionOutcome } from './types';

/**
 * Writes accepted corrections in the open workbook, each cell with its line in the sheet «Journal des corrections».
 * Cells of other files are left out. What fails before the first cell leaves the workbook as it was; a cell that holds
 * something else than when it was read, or a formula, is not replaced.
 *
 * @throws AppError SHEET_PROTECTED, CORRECTION_INTERRUPTED, or what Excel refused
 */
export async function correct(
  profile: RegistersProfile,
  runner: ExcelRunner,
  corrections: readonly Correction[],
  now: Date,
): Promise<CorrectionOutcome> {
  const wanted = corrections.flatMap((correction) => {
    const { register, field, rule, shown } = correction;
    const spec = registerOf(profile, register);
    const column = spec && columnOf(spec, field);
    return correction.cells
      .filter(({ file }) => file === null)
      .map(({ sheet, address, before, after }): WantedChange => ({
        sheet,
        address,
        column: column?.header ?? '',
        before,
        after,
        rule,
        shown,
        isDate: column?.type === 'date',
      }));
  });
  const { outcomes, frozen } = await writeChanges(runner, wanted, { now, run: newRun(now) });
  const of = (...results: string[]) =>
    outcomes
      .filter(({ result }) => results.includes(result))
      .map(({ change: { sheet, address, before, after } }) => ({ file: null, sheet, address, before, after }));
  return {
    written: of('written'),
    changedMeanwhile: of('kept', 'calculated'),
    calculated: of('calculated'),
    entries: outcomes.flatMap(({ entry }) => entry ?? []),
    ...(!frozen && { unfrozenJournal: true }),
  };
}
