import { variableOf, type UnitsProfile } from '../facts';
import type { Combination } from './entries-of';
import type { Projection } from './projection';

/** What is counted in one pass, and the projections that are read off it. */
export interface CubeSpec extends Combination {
  readonly quantities: readonly string[];
  readonly projections: readonly (readonly [key: string, projection: Projection])[];
}

type Units = Pick<UnitsProfile, 'units'>;

/**
 * The combination a projection is read off: its counted variables and those of its filter. Throws for two variables of
 * several answers: a fact would have to count in every pair of its answers, and one pass explodes by one variable.
 */
function combinationOf(profile: Units, { unit, where, by }: Projection): Combination {
  const hasSeveral = (variable: string): boolean => variableOf(profile, unit, variable).kind === 'codes';
  if (by.filter(hasSeveral).length > 1)
    throw new Error(`${unit}: two variables of several answers (${by.join(', ')}) cannot be crossed.`);
  const singles = new Set([...by, ...Object.keys(where)].filter((variable) => !hasSeveral(variable)));
  return {
    singles: [...singles].sort(),
    several: by.find(hasSeveral) ?? null,
    gates: Object.entries(where).flatMap(([variable, codes]) => (hasSeveral(variable) ? [{ variable, codes }] : [])),
  };
}

/** Facts that can be counted together: of one unit and year, behind the same gates, exploded by the same variable. */
const passOf = ({ unit, when }: Projection, { several, gates }: Combination): string =>
  JSON.stringify([unit, when, several, gates]);

const known = new WeakMap<Units['units'], WeakMap<ReadonlyMap<string, Projection>, readonly CubeSpec[]>>();

/** The specs of a plan, made once: they hang on the catalogue alone. */
export function cubeSpecs(profile: Units, planned: ReadonlyMap<string, Projection>): readonly CubeSpec[] {
  const ofUnits = known.get(profile.units) ?? new WeakMap<ReadonlyMap<string, Projection>, readonly CubeSpec[]>();
  known.set(profile.units, ofUnits);
  const specs = ofUnits.get(planned) ?? grouped(profile, planned);
  ofUnits.set(planned, specs);
  return specs;
}

/**
 * Groups projections so that each combination of variables is counted once: a projection whose variables are among
 * those of another is read off the same counts.
 */
function grouped(profile: Units, planned: ReadonlyMap<string, Projection>): CubeSpec[] {
  const needs = [...planned].map(([key, projection]) => ({
    key,
    projection,
    combination: combinationOf(profile, projection),
  }));
  needs.sort((a, b) => b.combination.singles.length - a.combination.singles.length);
  const passes = new Map<
    string,
    { combination: Combination; quantities: Set<string>; projections: [string, Projection][] }[]
  >();
  for (const { key, projection, combination } of needs) {
    const pass = passOf(projection, combination);
    const cubes = passes.get(pass) ?? [];
    passes.set(pass, cubes);
    // The narrowest that will do: its quantities are then added up over the fewest combinations.
    let cube = cubes
      .filter((known) => combination.singles.every((name) => known.combination.singles.includes(name)))
      .at(-1);
    if (!cube) cubes.push((cube = { combination, quantities: new Set(), projections: [] }));
    cube.projections.push([key, projection]);
    for (const quantity of projection.quantities) cube.quantities.add(quantity);
  }
  return [...passes.values()]
    .flat()
    .map(({ combination, quantities, projections }) => ({ ...combination, quantities: [...quantities], projections }));
}
