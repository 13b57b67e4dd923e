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

/** Plans of lists of tables that are kept: a report and the years it is compared with ask for the same ones again and again. */
const MOST_KEPT = 8;
const ofTables = new WeakMap<CatalogueProfile['tables'], Map<string, Plan>>();

/**
 * What must be counted for the given tables of a profile: canonical text → projection, each once. The same function on both sides,
 * so that nothing is negotiated. The same map for the same tables. Throws WRONG_PROJECTIONS for an id no table has.
 */
export function plan(profile: Pick<CatalogueProfile, 'tables'>, tableIds: readonly string[]): Plan {
  const known = ofTables.get(profile.tables) ?? new Map<string, Plan>();
  ofTables.set(profile.tables, known);
  const asked = JSON.stringify(tableIds);
  const before = known.get(asked);
  if (before) return before;
  const planned = new Map<string, Projection>();
  for (const id of tableIds) {
    const entry = entryOf(profile, id);
    if (!entry) throw new AppError('WRONG_PROJECTIONS');
    for (const [key, projection] of planOf(entry)) planned.set(key, projection);
  }
  // What a request asks for is somebody else's choice: no more is kept than this.
  if (known.size === MOST_KEPT) known.clear();
  known.set(asked, planned);
  return planned;
}
