/**
 * numerator / denominator rounded to `decimals`, half upwards, on integers: 2.25 → 2.3, 0.5 → 1. Null when the
 * denominator is 0. Exact as long as numerator × 2 × 10^decimals is a safe integer.
 */
export function halfUp(numerator: number, denominator: number, decimals = 0): number | null {
  if (denominator === 0) return null;
  const unit = 10 ** decimals;
  return Math.floor((2 * numerator * unit + denominator) / (2 * denominator)) / unit;
}
