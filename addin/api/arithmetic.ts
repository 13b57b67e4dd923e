/** Sums of hundredths are fractions in binary: two equal ones may differ by less than this. */
const CLOSE = 1e-9;

export const isClose = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) < CLOSE);

/** What is not there counts for nothing. */
export const add = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** a / b with so many decimals, half upwards, without the error of a division in between. */
export function rounded(a: number, b: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor((2 * a * unit + b) / (2 * b)) / unit;
}
