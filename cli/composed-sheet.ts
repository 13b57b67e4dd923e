import { countItem, type CustomItem, itemsSheet, sortItems, withEntries } from '@report/addin/custom';
import type { Period } from '@report/engine/calendar';
import type { Facts } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import type { ParsedRegisters } from '@report/engine/registers';
import type { Say } from './run-command';
import { writeWorkbook } from './write-workbook';

interface Composed {
  readonly registers: ParsedRegisters;
  readonly facts: Facts;
  readonly period: Period;
}

/**
 * The sheet that the pane writes of what someone composed, in a workbook of its own; no file where nothing of it can be
 * printed, which is said.
 *
 * @param association with the names of its populations
 * @returns whether the file was written
 * @throws as `writeWorkbook`
 */
export async function writeComposed(
  association: Profile,
  out: string,
  request:
    | Pick<Extract<CustomItem, { kind: 'table' }>, 'kind' | 'request'>
    | Pick<Extract<CustomItem, { kind: 'series' }>, 'kind' | 'request'>,
  { registers, facts, period }: Composed,
  how: { readonly say: Say; readonly signal: AbortSignal },
): Promise<boolean> {
  const named = { id: '1', name: '' };
  const item: CustomItem =
    request.kind === 'table' ? { ...request, ...named, order: 'list' } : { ...request, ...named };
  const sorted = sortItems([{ item, found: countItem({ association, registers, facts, rounding: 'adjusted' }, item) }]);
  for (const { reason } of sorted.left) how.say(`Aucune feuille écrite. ${reason}`);
  if (sorted.own.length === 0) return false;
  const model = itemsSheet(withEntries(association, sorted), sorted, { period, computedOn: new Date() });
  await writeWorkbook(out, [model], how);
  return true;
}
