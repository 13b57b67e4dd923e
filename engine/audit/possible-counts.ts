/** Least and largest whole number that can stand behind a figure; none when `least` is more than `most`. */
export interface Possible {
  readonly least: number;
  readonly most: number;
}

/**
 * The counts n that print a percentage of a base: 100 × n / base rounded half upwards, to whole numbers, or to one
 * decimal when the percentage has one. 18 of 27: none, since 4 prints 15 and 5 prints 19.
 */
export function possibleCounts(percent: number, base: number): Possible {
  const unit = Number.isInteger(percent) ? 1 : 10;
  const steps = Math.round(percent * unit);
  const least = Math.ceil(((2 * steps - 1) * base) / (200 * unit));
  const most = Math.ceil(((2 * steps + 1) * base) / (200 * unit)) - 1;
  return { least: Math.max(least, 0), most: Math.min(most, base) };
}

/** What a count prints, half upwards, with the decimals of the percentage it is held against. */
export function printedPercent(count: number, base: number, like = 0): number {
  const unit = Number.isInteger(like) ? 1 : 10;
  return Math.floor((200 * unit * count + base) / (2 * base)) / unit;
}
