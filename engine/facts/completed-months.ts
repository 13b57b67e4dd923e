import { civilDate } from '../registers';

/**
 * Completed months between two day numbers: (Y2 − Y1) · 12 + M2 − M1, less one when the day of the month is not
 * reached: from 31.01 to 28.02 is 0. Negative when `to` is before `from`.
 */
export function completedMonths(from: number, to: number): number {
  const start = civilDate(from);
  const end = civilDate(to);
  const months = monthNumber(end) - monthNumber(start);
  return end % 100 < start % 100 ? months - 1 : months;
}

const monthNumber = (date: number): number => Math.floor(date / 10_000) * 12 + (Math.floor(date / 100) % 100);
