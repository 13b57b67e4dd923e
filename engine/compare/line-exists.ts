import type { Item, Statistic, Where } from '../catalogue';
import { type Code, type Row, MISSING, OFF_LIST } from '../contract';
import type { UnitsProfile } from '../facts';
import { levelsOfAxis } from '../tabulate';

/** Whether facts can satisfy a filter in a year: each of its variables has a wanted code that may be chosen. */
function isPossible(profile: UnitsProfile, unit: string, where: Where, edition: string, year: number): boolean {
  return Object.entries(where).every(([variable, codes]) => {
    const { levels } = levelsOfAxis(profile, unit, { kind: 'variable', variable }, edition, year);
    return [MISSING, OFF_LIST, ...levels.filter(({ valid }) => valid).map(({ code }) => code)].some((code) =>
      codes.includes(code),
    );
  });
}

function itemExists(
  profile: UnitsProfile,
  entry: Statistic,
  items: readonly Item[],
  code: Code,
  edition: string,
  year: number,
): boolean {
  const item = items.find((one) => one.code === code);
  if (item === undefined) return true;
  if ('where' in item) return isPossible(profile, entry.source.unit, item.where, edition, year);
  if ('from' in item) return isPossible(profile, item.from.unit, item.from.where ?? {}, edition, year);
  const exists = (part: Code): boolean => itemExists(profile, entry, items, part, edition, year);
  return 'sumOf' in item ? item.sumOf.some(exists) : item.ratioOf.every(exists);
}

/**
 * Whether a line of a table can count anything in a year, as the validity dates of the code lists say. A group exists
 * as long as one of its codes does; «Non renseigné», «Hors liste», totals and bases always do.
 */
export function lineExists(
  profile: UnitsProfile,
  entry: Statistic,
  { code, role }: Pick<Row, 'code' | 'role'>,
  edition: string,
  year: number,
): boolean {
  if (role !== 'line' && role !== 'sub' && role !== 'group') return true;
  const { rows, source } = entry;
  if (rows.kind === 'items') return itemExists(profile, entry, rows.items, code, edition, year);
  const { levels } = levelsOfAxis(profile, source.unit, rows, edition, year);
  const isGroup = role === 'group' || (rows.lines === 'groups' && levels.some(({ group }) => group === code));
  const counted = levels.filter((level) => (isGroup ? level.group : level.code) === code);
  return counted.length === 0 || counted.some(({ valid }) => valid);
}
