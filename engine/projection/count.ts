import type { Code, Projections, Tuple } from '../contract';
import { variableOf, type Facts, type UnitsProfile } from '../facts';
import { mergeAggregates, NOTHING } from './aggregates';
import { cube, type CubeCell } from './cube';
import { cubeSpecs } from './cube-specs';
import type { Projection } from './projection';

/** Order of the tuples of a projection: by code, by UTF-16 units, the same on every computer. */
export function compareCodes(a: readonly Code[], b: readonly Code[]): number {
  for (let index = 0; index < a.length; index++) {
    const [left, right] = [a[index] ?? '', b[index] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

type Units = Pick<UnitsProfile, 'units'>;

/** The tuples of a projection, from the cells of a cube that has all its variables. */
function tuplesOf(profile: Units, { unit, where, by, quantities }: Projection, cells: readonly CubeCell[]): Tuple[] {
  const tuples = new Map<string, Tuple>();
  // A filter on a variable with several answers is a gate: applied before, on all the answers of a fact.
  const filters = Object.entries(where).filter(([variable]) => variableOf(profile, unit, variable).kind !== 'codes');
  for (const { codes, facts, aggregates } of cells) {
    if (!filters.every(([variable, allowed]) => allowed.includes(codes[variable] ?? ''))) continue;
    const own = by.map((variable) => codes[variable] ?? '');
    const key = own.join('|');
    const [, count, ...before] = tuples.get(key) ?? [own, 0];
    const measured = quantities.map((name, index) =>
      mergeAggregates(before[index] ?? NOTHING, aggregates[name] ?? NOTHING),
    );
    tuples.set(key, [own, count + facts, ...measured]);
  }
  return [...tuples.values()].sort(([a], [b]) => compareCodes(a, b));
}

/**
 * Counts the planned projections over the facts of the year: for each, the tuples that at least one fact bears, in the
 * order of their codes. A fact with several answers counts once in the tuple of each, and in '' when it has none.
 */
export function count(profile: Units, facts: Facts, planned: ReadonlyMap<string, Projection>): Projections {
  const counted = new Map<string, Tuple[]>();
  for (const spec of cubeSpecs(profile, planned)) {
    const [first] = spec.projections;
    if (!first) continue;
    const cells = cube(facts.of(first[1].unit, first[1].when), spec, spec.quantities);
    for (const [key, projection] of spec.projections) counted.set(key, tuplesOf(profile, projection, cells));
  }
  return Object.fromEntries([...planned.keys()].map((key) => [key, counted.get(key) ?? []]));
}
