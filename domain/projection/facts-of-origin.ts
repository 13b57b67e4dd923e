import { CATALOGUE } from '../catalogue';
import type { Code } from '../contract';
import type { Facts, FactTable } from '../facts';
import { count } from './count';
import { plan } from './plan';

/** The codes a fact bears of a variable; none at all is ''. */
function answersOf(table: FactTable, variable: string, fact: number): readonly Code[] {
  const column = table.variables.get(variable);
  if (!column) return [];
  if (column.kind === 'single') return column.levels.slice(column.codes[fact], (column.codes[fact] ?? 0) + 1);
  const set = (column.sets[fact] ?? 0) || 1;
  return column.levels.filter((_, index) => (set >>> index) & 1);
}

/**
 * Indexes of the facts that a tuple of an answer counted, in their order: `projectionKey` and `tuple` as an Origin gives
 * them, facts as they were when the request was built. Empty when there is no such projection or tuple. Only where the
 * facts are: their rows are in the fact table.
 */
export function factsOfOrigin(facts: Facts, projectionKey: string, tuple: number): number[] {
  const projection = plan(CATALOGUE.map(({ id }) => id)).get(projectionKey);
  const codes = projection && count(facts, new Map([[projectionKey, projection]]))[projectionKey]?.[tuple]?.[0];
  if (!codes) return [];
  const table = facts.of(projection.unit, projection.when);
  const bears = (fact: number, variable: string, wanted: readonly Code[]): boolean =>
    answersOf(table, variable, fact).some((code) => wanted.includes(code));
  return Array.from({ length: table.count }, (_, fact) => fact).filter(
    (fact) =>
      Object.entries(projection.where).every(([variable, wanted]) => bears(fact, variable, wanted)) &&
      projection.by.every((variable, index) => bears(fact, variable, codes.slice(index, index + 1))),
  );
}
