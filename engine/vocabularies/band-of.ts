import type { Band } from './vocabulary';

/**
 * Index of the band that holds a value; null when none does (a negative age, not a number). Decimals are compared as
 * they are: 3.9 years are below 4.
 */
export function bandOf(bands: readonly Band[], value: number): number | null {
  const index = bands.findIndex(({ min, max }) => value >= min && (max === null || value < max));
  return index < 0 ? null : index;
}
