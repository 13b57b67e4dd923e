import type { Facts, FactTable } from '../facts';
import type { KeptStatement } from './frozen-edition';

/** The facts that a printed count speaks of, as they are now: of the unit, those that bear one of the codes of each variable. */
export function factsBearing(
  facts: Facts,
  { unit, where }: Pick<KeptStatement, 'unit' | 'where'>,
): { readonly table: FactTable; readonly found: readonly number[] } {
  const isBefore = unit.endsWith('@-1');
  const table = facts.of(unit.replace('@-1', ''), isBefore ? 'previous' : 'current');
  const tests = Object.entries(where).map(([name, codes]) => testOf(table, name, codes));
  const found = Array.from({ length: table.count }, (_, fact) => fact).filter((fact) =>
    tests.every((test) => test(fact)),
  );
  return { table, found };
}

/** «variable=a,b»: whether a variable with several answers has one of these. */
function testOf(table: FactTable, name: string, codes: readonly string[]): (fact: number) => boolean {
  const [variable = '', several] = name.split('=');
  const column = table.variables.get(variable);
  if (!column) return () => false;
  const wanted = new Set(several === undefined ? codes : several.split(','));
  if (column.kind === 'single') return (fact) => wanted.has(column.levels[column.codes[fact] ?? 0] ?? '');
  const bits = column.levels.reduce((set, level, index) => (wanted.has(level) ? set | (1 << index) : set), 0);
  return (fact) => ((column.sets[fact] || 1) & bits) !== 0;
}
