import type { RandomSource } from './random-source';

/**
 * Splits `sum` into `parts` integers between `min` and `max`; with `reach`, at least one part equals each bound, so
 * that the printed minimum, maximum, mean and sum all come out. Throws when no such split exists.
 */
export const partition = (
  source: RandomSource,
  parts: number,
  sum: number,
  min: number,
  max: number,
  reach = false,
): number[] => {
  const sizes = Array.from({ length: parts }, () => min);
  const growing = sizes.map((_, index) => index);
  if (reach) {
    sizes[1] = max;
    growing.splice(0, 2);
  }
  let left = sum - sizes.reduce((total, size) => total + size, 0);
  while (left > 0 && growing.length > 0) {
    const place = source.integer(0, growing.length - 1);
    const index = growing[place] ?? 0;
    const size = (sizes[index] ?? min) + 1;
    if (size <= max) {
      sizes[index] = size;
      left -= 1;
    }
    if (size >= max) growing.splice(place, 1);
  }
  if (left !== 0) throw new RangeError(`${sum} cannot be split into ${parts} parts between ${min} and ${max}`);
  return source.shuffle(sizes);
};
