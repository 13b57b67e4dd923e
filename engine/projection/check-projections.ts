import type { CatalogueProfile } from '../catalogue';
import { AppError, MISSING, type Aggregate, type Code, type Projections, type Tuple } from '../contract';
import { levelsOf, variableOf, type UnitsProfile } from '../facts';
import { compareCodes } from './count';
import { plan } from './plan';
import type { Projection } from './projection';

type Bearable = readonly ReadonlySet<Code>[];
const known = new WeakMap<UnitsProfile, WeakMap<Projection, Bearable>>();

/**
 * Codes that facts of a projection can bear, by counted variable: its levels, and among those its filter asks for. Made
 * once for each projection of a profile.
 */
function bearable(profile: UnitsProfile, projection: Projection): Bearable {
  const ofProfile = known.get(profile) ?? new WeakMap<Projection, Bearable>();
  known.set(profile, ofProfile);
  const before = ofProfile.get(projection);
  if (before) return before;
  const { unit, where, by } = projection;
  const codes = by.map((variable) => {
    // A fact with several answers passes a filter by one of them and bears the others too.
    const asked = variableOf(profile, unit, variable).kind === 'codes' ? undefined : where[variable];
    return new Set(asked ?? levelsOf(profile, unit, variable));
  });
  ofProfile.set(projection, codes);
  return codes;
}

/** known ≤ facts, minimum ≤ maximum, and a sum that such values can have. */
const isPossible = ([known, sum, min, max]: Aggregate, facts: number): boolean =>
  known <= facts &&
  (known === 0 ? sum === 0 && min === 0 && max === 0 : min <= max && known * min <= sum && sum <= known * max);

/** Tuples in strict order: sorted, and none twice. */
const areSorted = (tuples: readonly Tuple[]): boolean =>
  tuples.every(([codes], index) => {
    const before = tuples[index - 1];
    return before === undefined || compareCodes(before[0], codes) < 0;
  });

function isPlanned(profile: UnitsProfile, projection: Projection, tuples: readonly Tuple[]): boolean {
  const allowed = bearable(profile, projection);
  const measures = projection.quantities.length;
  return (
    areSorted(tuples) &&
    tuples.every((tuple) => {
      const [codes, facts] = tuple;
      return (
        codes.length === allowed.length &&
        allowed.every((levels, index) => levels.has(codes[index] ?? MISSING)) &&
        tuple.length === 2 + measures &&
        (measures === 0 || tuple.slice(2).every((aggregate) => isPossible(aggregate as Aggregate, facts)))
      );
    })
  );
}

/**
 * Refuses counts that are not exactly what its tables need: the planned projections and no other, tuples sorted and
 * without repetition, codes of the code lists ('' and '?' included), one possible aggregate per planned quantity.
 * Throws WRONG_PROJECTIONS, and says no more: nothing of the body may travel in an error.
 */
export function checkProjections(profile: CatalogueProfile, tables: readonly string[], projections: Projections): void {
  const planned = plan(profile, tables);
  const agrees =
    Object.keys(projections).length === planned.size &&
    [...planned].every(([key, projection]) => {
      const tuples = Object.hasOwn(projections, key) ? projections[key] : undefined;
      return tuples !== undefined && isPlanned(profile, projection, tuples);
    });
  if (!agrees) throw new AppError('WRONG_PROJECTIONS');
}
