import { columnOf, registerOf, type RegistersProfile } from '@report/engine/registers';
import { type ExcelRunner, putListsBack } from '../workbook';
import { newRun } from './new-run';
import type { LostList } from './types';

/**
 * Puts lists back on the cells that lost them: the user's own where other cells of the column still have it, else ours.
 * No value and no look is changed. Those of kind «other» are left as the user made them, unless asked for.
 *
 * @returns how many lists were put back
 * @throws AppError SHEET_PROTECTED: nothing was changed; or what Excel refused
 */
export function restoreLists(
  profile: RegistersProfile,
  runner: ExcelRunner,
  lost: readonly LostList[],
  { others = false, now = new Date() }: { readonly others?: boolean; readonly now?: Date } = {},
): Promise<number> {
  const asked = lost
    .filter(({ kind }) => others || kind !== 'other')
    .flatMap(({ register, field, sheet, areas, like }) => {
      const spec = registerOf(profile, register);
      const column = spec && columnOf(spec, field);
      return column === undefined ? [] : [{ sheet, column, areas, like }];
    });
  return asked.length === 0 ? Promise.resolve(0) : putListsBack(profile, runner, asked, { now, run: newRun(now) });
}
