import { entryOf, type CatalogueProfile, type Entry } from '../catalogue';
import { AppError } from '../contract';
import { projectionsOf } from './blocks';
import { keyOf, type Projection } from './projection';

type Plan = ReadonlyMap<string, Projection>;

/** Each entry is planned once: it belongs to one profile and does not change while the program runs. */
const plans = new WeakMap<Entry, Plan>();

function planOf(entry: Entry): Plan {
  const known = plans.get(entry);
  if (known) return known;
  const planned = new Map(projectionsOf(entry).map((projection) => [keyOf(projection), projection]));
  plans.set(entry, planned);
  return planned;
}

/**
 * What must be counted for the given tables of a profile: canonical text → projection, each once. The same function on both sides,
 * so that nothing is negotiated. Throws WRONG_PROJECTIONS for an id no table has.
 */
export function plan(profile: Pick<CatalogueProfile, 'tables'>, tableIds: readonly string[]): Plan {
  const planned = new Map<string, Projection>();
  for (const id of tableIds) {
    const entry = entryOf(profile, id);
    if (!entry) throw new AppError('WRONG_PROJECTIONS');
    for (const [key, projection] of planOf(entry)) planned.set(key, projection);
  }
  return planned;
}
