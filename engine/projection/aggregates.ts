import type { Aggregate } from '../contract';

/** The aggregate of a quantity that no fact states. */
export const NOTHING: Aggregate = [0, 0, 0, 0];

/** [known, sum, min, max] of the facts of both; one that knows none changes nothing. */
export function mergeAggregates(a: Aggregate, b: Aggregate): Aggregate {
  if (a[0] === 0) return b;
  if (b[0] === 0) return a;
  return [a[0] + b[0], a[1] + b[1], Math.min(a[2], b[2]), Math.max(a[3], b[3])];
}
