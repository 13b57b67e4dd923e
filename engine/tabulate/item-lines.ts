import type { Item, ItemsAxis, Statistic } from '../catalogue';
import { MISSING } from '../contract';
import type { UnitsProfile } from '../facts';
import { slotOf } from '../projection';
import { addUp, ratio, type Amount } from './amount';
import { amountsAt } from './cell-amounts';
import type { ColumnSpec } from './columns-of';
import type { GridLine, Read } from './grid';

/** Lines written one by one: counted, or made of the others. */
export function itemLines(
  profile: UnitsProfile,
  entry: Statistic,
  rows: ItemsAxis,
  columns: readonly ColumnSpec[],
  read: Read,
): GridLine[] {
  const { items } = rows;
  const found = new Map(items.map((item) => [item.code, item]));
  const amountOfCode = (code: string, column: ColumnSpec): Amount | null => {
    const item = found.get(code);
    return item ? amountOfItem(item, column) : null;
  };
  const amountOfItem = (item: Item, column: ColumnSpec): Amount | null => {
    if ('sumOf' in item)
      return addUp(item.sumOf.map((code) => amountOfCode(code, column)).filter((amount) => amount !== null));
    if ('ratioOf' in item) {
      const [numerator, denominator] = item.ratioOf.map((code) => amountOfCode(code, column));
      return numerator && denominator ? ratio(numerator, denominator) : null;
    }
    return amountsAt(profile, entry, read, slotOf(rows, item.code), column)(null);
  };
  return items.map((item) => ({
    code: item.code,
    label: item.label,
    role: item.sub ? 'sub' : 'line',
    amounts: columns.map((column) => amountOfItem(item, column)),
  }));
}

/**
 * The facts of the table that are in none of the lines that should part them (an empty cell, a code in no list): one
 * line when there are some. Shown, never dropped.
 */
export function unansweredLine(
  { items }: ItemsAxis,
  lines: readonly GridLine[],
  populations: readonly (Amount | null)[],
): GridLine[] {
  const own = lines.filter((_, index) => {
    const item = items[index];
    return item !== undefined && 'where' in item && !item.sub;
  });
  const amounts = populations.map((population, column): Amount | null => {
    if (!population || population.raw === null) return null;
    const raw = population.raw - own.reduce((sum, line) => sum + (line.amounts[column]?.raw ?? 0), 0);
    return { ...population, facts: raw, all: raw, known: raw, raw, value: raw / population.scale, origin: [] };
  });
  if (!amounts.some((amount) => (amount?.raw ?? 0) > 0)) return [];
  return [{ code: MISSING, label: 'Non renseigné', role: 'missing', amounts }];
}
