import type { Aggregate, Code, StatisticsRequest, Tuple } from '../contract';
import { variableOf, type Facts } from '../facts';
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

const NOTHING: Aggregate = [0, 0, 0, 0];

const merge = (a: Aggregate, b: Aggregate): Aggregate => {
  if (a[0] === 0) return b;
  if (b[0] === 0) return a;
  return [a[0] + b[0], a[1] + b[1], Math.min(a[2], b[2]), Math.max(a[3], b[3])];
};

/** The tuples of a projection, from the cells of a cube that has all its variables. */
function tuplesOf({ unit, where, by, quantities }: Projection, cells: readonly CubeCell[]): Tuple[] {
  const tuples = new Map<string, Tuple>();
  // A filter on a variable with several answers is a gate: applied before, on all the answers of a fact.
  const filters = Object.entries(where).filter(([variable]) => variableOf(unit, variable).kind !== 'codes');
  for (const { codes, facts, aggregates } of cells) {
    if (!filters.every(([variable, allowed]) => allowed.includes(codes[variable] ?? ''))) continue;
    const own = by.map((variable) => codes[variable] ?? '');
    const key = own.join('|');
    const [, count, ...before] = tuples.get(key) ?? [own, 0];
    const measured = quantities.map((name, index) => merge(before[index] ?? NOTHING, aggregates[name] ?? NOTHING));
    tuples.set(key, [own, count + facts, ...measured]);
  }
  return [...tuples.values()].sort(([a], [b]) => compareCodes(a, b));
}

/**
 * Counts the planned projections over the facts of the year: for each, the tuples that at least one fact bears, in the
 * order of their codes. A fact with several answers counts once in the tuple of each, and in '' when it has none.
 */
export function count(facts: Facts, planned: ReadonlyMap<string, Projection>): StatisticsRequest['projections'] {
  const counted = new Map<string, Tuple[]>();
  for (const spec of cubeSpecs(planned)) {
    const [first] = spec.projections;
    if (!first) continue;
    const cells = cube(facts.of(first[1].unit, first[1].when), spec, spec.quantities);
    for (const [key, projection] of spec.projections) counted.set(key, tuplesOf(projection, cells));
  }
  return Object.fromEntries([...planned.keys()].map((key) => [key, counted.get(key) ?? []]));
}
