import { CATALOGUE } from '../catalogue';
import type { Facts } from '../facts';
import { cellsOf, codesOf } from './cells-of';
import { tuplesOf } from './count';
import { plan } from './plan';
import { columnOf, selectFacts } from './select-facts';

/**
 * Indexes of the facts that a tuple of an answer counted, in their order: `projection` and `tuple` as an Origin gives
 * them, facts as they were when the request was built. Empty when there is no such projection or tuple. On this computer only: their
 * rows are in the fact table.
 */
export function factsOfOrigin(facts: Facts, projectionKey: string, tuple: number): number[] {
  const projection = plan(CATALOGUE.map(({ id }) => id)).get(projectionKey);
  if (!projection) return [];
  const table = facts.of(projection.unit, projection.when);
  const selected = selectFacts(table, projection.where);
  const wanted = tuplesOf(table, projection, selected)[tuple];
  if (!wanted) return [];
  const columns = projection.by.map((variable) => columnOf(table, variable));
  const { facts: bearers, cells } = cellsOf(columns, selected);
  const key = JSON.stringify(wanted[0]);
  return [...bearers].filter((_, entry) => JSON.stringify(codesOf(columns, cells[entry] ?? 0)) === key);
}
