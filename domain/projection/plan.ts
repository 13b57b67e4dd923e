import { entryOf } from '../catalogue';
import { AppError } from '../contract';
import { projectionsOf } from './blocks';
import { keyOf } from './projection';
import type { Projection } from './projection';

/**
 * What must be counted for the given tables: canonical text → projection, each once. The same function on both sides,
 * so that nothing is negotiated. Throws WRONG_PROJECTIONS for an id no table has.
 */
export function plan(tableIds: readonly string[]): ReadonlyMap<string, Projection> {
  const planned = new Map<string, Projection>();
  for (const id of tableIds) {
    const entry = entryOf(id);
    if (!entry) throw new AppError('WRONG_PROJECTIONS');
    for (const projection of projectionsOf(entry)) planned.set(keyOf(projection), projection);
  }
  return planned;
}
