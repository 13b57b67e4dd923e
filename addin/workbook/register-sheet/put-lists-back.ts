import { AppError } from '@report/engine/contract';
import type { ColumnSpec, RegistersProfile } from '@report/engine/registers';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel } from '../session/run-excel';
import { putInOrder } from '../sheets/repair';
import { conditionOf } from './condition-of';
import { listOfColumn } from './list-of';
import { setCondition } from './set-condition';
import { writeLists } from './write-lists';

/** Cells that are to have their list again. */
interface ListToPutBack {
  readonly sheet: string;
  readonly column: ColumnSpec;
  /** A1 addresses. */
  readonly areas: readonly string[];
  /** A1 address of a cell that still has the list, which is then the user's own; null: ours is put. */
  readonly like: string | null;
}

/**
 * Puts lists back on cells, without changing a value or a look. Lists of sheets that are gone are left out.
 *
 * @returns how many lists were put back
 * @throws AppError SHEET_PROTECTED (nothing was changed), or what Excel refused
 */
export function putListsBack(
  profile: RegistersProfile,
  runner: ExcelRunner,
  lists: readonly ListToPutBack[],
  { now, run }: { readonly now: Date; readonly run: string },
): Promise<number> {
  return runExcel(runner, 'write', async (context) => {
    const { sheets } = await putInOrder(context);
    const theirs = new Map(sheets.filter(({ mark }) => mark === null).map(({ name, sheet }) => [name, sheet]));
    const asked = lists.flatMap((lost) => {
      const sheet = theirs.get(lost.sheet);
      const list = listOfColumn(profile, lost.column, now.getFullYear());
      return sheet === undefined || list === null ? [] : [{ ...lost, sheet, list }];
    });
    const protections = asked.map(({ sheet }) => sheet.protection.load({ protected: true }));
    const models = asked.map(({ sheet, like }) =>
      like === null
        ? null
        : sheet.getRange(like).dataValidation.load({ type: true, rule: true, errorAlert: true, prompt: true }),
    );
    await context.sync();
    if (protections.some((protection) => protection.protected)) throw new AppError('SHEET_PROTECTED');
    const needed = asked.filter((_, index) => models[index]?.type !== 'List').map(({ list }) => list);
    const sources = await writeLists(context, sheets, needed, run);
    asked.forEach(({ sheet, column, areas }, index) => {
      const model = models[index];
      const own = model?.type === 'List' ? model : null;
      const condition = own === null ? conditionOf(profile, column, sources.shift() ?? null) : null;
      for (const address of areas) {
        const range = sheet.getRange(address);
        if (condition !== null) setCondition(range, condition);
        else if (own !== null) {
          range.dataValidation.rule = own.rule;
          range.dataValidation.errorAlert = own.errorAlert;
          range.dataValidation.prompt = own.prompt;
        }
      }
    });
    await context.sync();
    return asked.length;
  });
}
