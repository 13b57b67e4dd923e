import { AppError } from '@report/engine/contract';
import type { ColumnSpec, RegistersProfile } from '@report/engine/registers';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel } from '../session/run-excel';
import { putInOrder } from '../sheets/repair';
import { type Condition, conditionOf } from './condition-of';
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

/** What became of lists that were to be put back. */
export interface ListsPutBack {
  readonly restored: number;
  /**
   * Those that were left as they are: the user wrote the entries in the cells themselves, and Excel gives them joined by
   * commas, whatever parts them and whatever commas they hold.
   */
  readonly left: readonly ColumnSpec[];
}

/**
 * Puts lists back on cells, without changing a value or a look. Lists of sheets that are gone are left out.
 *
 * @throws AppError SHEET_PROTECTED (nothing was changed), or what Excel refused
 */
export function putListsBack(
  profile: RegistersProfile,
  runner: ExcelRunner,
  lists: readonly ListToPutBack[],
  { now, run }: { readonly now: Date; readonly run: string },
): Promise<ListsPutBack> {
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
    const planned = asked.map((one, index) => ({ ...one, own: ownOf(models[index] ?? null, one.list.labels) }));
    const left = planned.filter(({ own }) => own === 'written').map(({ column }) => column);
    const restorable = planned.filter(({ own }) => own !== 'written');
    const needed = restorable.filter(({ own }) => own === null).map(({ list }) => list);
    const sources = await writeLists(context, sheets, needed, run);
    for (const { sheet, column, areas, own } of restorable) {
      const condition = own === null || own === 'written' ? conditionOf(profile, column, sources.shift() ?? null) : own;
      for (const address of areas) setCondition(sheet.getRange(address), condition);
    }
    await context.sync();
    return { restored: restorable.length, left };
  });
}

/** The user's own list, to be put on other cells too; null: ours; written: entries that cannot be told apart. */
function ownOf(model: Excel.DataValidation | null, ours: readonly string[]): Condition | 'written' | null {
  if (model?.type !== 'List') return null;
  const { rule, errorAlert, prompt } = model;
  const source: unknown = rule.list?.source;
  if (typeof source === 'string' && !source.startsWith('=')) return source === ours.join(',') ? null : 'written';
  return { rule, alert: errorAlert, prompt };
}
