/** A whole shared out in units. tieCut: equal counts got different units, because the last units ran out among them. */
export interface Shared {
  readonly units: readonly number[];
  readonly tieCut: boolean;
}

/**
 * Shares `units` among counts in proportion to `base` (largest remainder, on integers): each count gets the floor of
 * its exact share; the units left go to the larger remainder, then the larger count, then the earlier position. A
 * count of 0 gets 0. `counts` add up to `base`, or `units` is a floor or a ceiling of their exact sum at `scale` units
 * for the base (a group of lines that already has its share).
 */
export function largestRemainder(counts: readonly number[], base: number, units: number, scale = units): Shared {
  if (base === 0) return { units: counts.map(() => 0), tieCut: false };
  const shares = counts.map((count) => Math.floor((count * scale) / base));
  const left = units - shares.reduce((sum, share) => sum + share, 0);
  const remainders = counts.map((count) => (count * scale) % base);
  const remainder = (index: number): number => remainders[index] ?? 0;
  const order = counts
    .map((_, index) => index)
    .filter((index) => remainder(index) > 0)
    .sort((a, b) => remainder(b) - remainder(a) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  for (const index of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  const lastServed = order[left - 1];
  const firstLeft = order[left];
  const tieCut = lastServed !== undefined && firstLeft !== undefined && counts[lastServed] === counts[firstLeft];
  return { units: shares, tieCut };
}
