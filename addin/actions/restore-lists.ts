import { columnOf, registerOf, type RegistersProfile } from '@report/engine/registers';
import { type ExcelRunner, putListsBack } from '../workbook';
import { newRun } from './new-run';
import type { LostList, RestoredLists } from './types';

/**
 * Puts lists back on the cells that lost them: the user's own where other cells of the column still have it, else ours.
 * No value and no look is changed. Those of kind «other» are left as the user made them, unless asked for.
 *
 * @returns how many were put back, and the titles of the columns whose list was left as the user wrote it in the cells
 * @throws AppError SHEET_PROTECTED: nothing was changed; or what Excel refused
 */
export async function restoreLists(
  profile: RegistersProfile,
  runner: ExcelRunner,
  lost: readonly LostList[],
  { others = false, now = new Date() }: { readonly others?: boolean; readonly now?: Date } = {},
): Promise<RestoredLists> {
  const asked = lost
    .filter(({ kind }) => others || kind !== 'other')
    .flatMap(({ register, field, sheet, areas, like }) => {
      const spec = registerOf(profile, register);
      const column = spec && columnOf(spec, field);
      return column === undefined ? [] : [{ sheet, column, areas, like }];
    });
  if (asked.length === 0) return { restored: 0, left: [] };
  const { restored, left } = await putListsBack(profile, runner, asked, { now, run: newRun(now) });
  return { restored, left: left.map(({ header }) => header) };
}
