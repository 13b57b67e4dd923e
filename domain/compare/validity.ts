import type { Item, Statistic, VariableAxis, Where } from '../catalogue';
import { MISSING, OFF_LIST } from '../contract';
import type { Code, Edition, Row } from '../contract';
import type { UnitKey } from '../facts';
import { levelsOfAxis } from '../tabulate';

/** Whether one of the codes of a variable may be chosen in a year. */
function isAnyValid(unit: UnitKey, axis: VariableAxis, codes: readonly Code[], edition: Edition, year: number): boolean {
  const { levels } = levelsOfAxis(unit, axis, edition, year);
  return levels.some(({ code, valid }) => valid && codes.includes(code));
}

/** Whether facts can satisfy a filter in a year: each of its variables has a wanted code that may be chosen. */
const isPossible = (unit: UnitKey, where: Where, edition: Edition, year: number): boolean =>
  Object.entries(where).every(
    ([variable, codes]) =>
      codes.includes(MISSING) ||
      codes.includes(OFF_LIST) ||
      isAnyValid(unit, { kind: 'variable', variable }, codes, edition, year),
  );

function itemExists({ source, rows }: Statistic, item: Item, edition: Edition, year: number): boolean {
  const exists = (code: Code): boolean => {
    const part = rows.kind === 'items' ? rows.items.find((one) => one.code === code) : undefined;
    return part === undefined || itemExists({ source, rows } as Statistic, part, edition, year);
  };
  if ('where' in item) return isPossible(source.unit, item.where, edition, year);
  if ('from' in item) return isPossible(item.from.unit, item.from.where ?? {}, edition, year);
  return 'sumOf' in item ? item.sumOf.some(exists) : item.ratioOf.every(exists);
}
