import type { CatalogueProfile } from '../catalogue';
import type { Facts } from '../facts';
import { count } from './count';
import { plan } from './plan';
import { tuplesOfFact } from './tuples-of-fact';

/**
 * Indexes of the facts that a tuple of an answer counted, in their order: `projectionKey` and `tuple` as an Origin gives
 * them, facts as they were when the request was built. Empty when there is no such projection or tuple. Only where the
 * facts are: their rows are in the fact table.
 */
export function factsOfOrigin(profile: CatalogueProfile, facts: Facts, projectionKey: string, tuple: number): number[] {
  const projection = plan(
    profile,
    profile.tables.map(({ id }) => id),
  ).get(projectionKey);
  if (!projection) return [];
  const table = facts.of(projection.unit, projection.when);
  const tuples = count(profile, facts, new Map([[projectionKey, projection]]))[projectionKey] ?? [];
  const tuplesOf = tuplesOfFact(table, projection, tuples);
  return Array.from({ length: table.count }, (_, fact) => fact).filter((fact) => tuplesOf(fact).includes(tuple));
}
