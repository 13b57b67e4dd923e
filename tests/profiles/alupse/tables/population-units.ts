import type { Source, Statistic } from '@report/engine/catalogue';
import type { Column } from '@report/engine/contract';
import { type Facts, UNKNOWN } from '@report/engine/facts';
import { unitOf } from '../../../fixtures/alupse';

type Codes = readonly string[];

/** The codes a fact bears of a variable; '' alone when it has no answer. */
function answersOf(facts: Facts, { unit, year }: Source, variable: string, fact: number): Codes {
  const column = facts.of(unit, year ?? 'current').variables.get(variable);
  if (column === undefined) throw new Error(`${unit} has no ${variable}`);
  if (column.kind === 'single') return [column.levels[column.codes[fact] ?? 0] ?? ''];
  const set = column.sets[fact] ?? 0;
  const borne = column.levels.filter((_, bit) => (set & (1 << bit)) !== 0);
  return borne.length === 0 ? [''] : borne;
}

/** The facts of a population that satisfy other conditions as well, looked at one by one. */
function unitsOf(facts: Facts, source: Source, more: readonly (readonly [string, Codes])[] = []): number[] {
  const conditions = [...Object.entries<Codes>(source.where ?? {}), ...more];
  return Array.from({ length: facts.of(source.unit, source.year ?? 'current').count }, (_, fact) => fact).filter(
    (fact) =>
      conditions.every(([variable, codes]) =>
        answersOf(facts, source, variable, fact).some((code) => codes.includes(code)),
      ),
  );
}

/**
 * The units of the population of a table in one of its columns, looked at one by one: how many, or the sum of what the
 * column adds up over them, with those of the lines that count another population. Null where the column is made of others, or measures no whole.
 */
export function populationUnits(entry: Statistic, column: Column, facts: Facts): number | null {
  const { source, columns, rows, measures = [] } = entry;
  const item = columns?.kind === 'items' ? columns.items.find(({ code }) => code === column.code) : undefined;
  if (item && !('where' in item) && !('from' in item)) return null;
  const own: Source = item && 'from' in item ? item.from : source;
  const conditions = Object.entries<Codes>(item && 'where' in item ? item.where : {});
  if (columns?.kind === 'variable' && column.code !== 'total' && column.code !== null)
    conditions.push([columns.variable, [column.code]]);
  const units = unitsOf(facts, own, conditions);
  const others =
    rows.kind === 'items' ? rows.items.flatMap((line) => ('from' in line && !line.sub ? [line.from] : [])) : [];
  if (column.measure === 'count')
    return units.length + others.reduce((sum, other) => sum + unitsOf(facts, other).length, 0);
  const summed = [item && 'measure' in item ? item.measure : undefined, ...measures].find(
    (measure) => measure?.kind === column.measure,
  );
  if (summed?.kind !== 'sum') return null;
  const { quantities } = unitOf(own.unit);
  const values = facts.of(own.unit, own.year ?? 'current').quantities.get(summed.quantity)?.values ?? [];
  const total = units.reduce((sum, fact) => sum + (values[fact] === UNKNOWN ? 0 : (values[fact] ?? 0)), 0);
  return total / (quantities[summed.quantity]?.scale ?? 1) / (summed.divideBy ?? 1);
}
