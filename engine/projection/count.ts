import type { Code, Projections, Tuple } from '../contract';
import type { Facts, UnitsProfile } from '../facts';
import { cube } from './cube';
import { cubeSpecs } from './cube-specs';
import type { Projection } from './projection';
import { tuplesFromCells } from './tuples-from-cells';

/** Order of the tuples of a projection: by code, by UTF-16 units, the same on every computer. */
export function compareCodes(a: readonly Code[], b: readonly Code[]): number {
  for (let index = 0; index < a.length; index++) {
    const [left, right] = [a[index] ?? '', b[index] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

type Units = Pick<UnitsProfile, 'units'>;

/**
 * Counts the planned projections over the facts of the year: for each, the tuples that at least one fact bears, in the
 * order of their codes. A fact with several answers counts once in the tuple of each, and in '' when it has none.
 */
export function count(profile: Units, facts: Facts, planned: ReadonlyMap<string, Projection>): Projections {
  const counted = new Map<string, Tuple[]>();
  for (const spec of cubeSpecs(profile, planned)) {
    const [first] = spec.projections;
    if (!first) continue;
    const tuples = tuplesFromCells(spec, cube(facts.of(first[1].unit, first[1].when), spec));
    spec.projections.forEach(([key], index) => counted.set(key, tuples[index] ?? []));
  }
  return Object.fromEntries([...planned.keys()].map((key) => [key, counted.get(key) ?? []]));
}
