import { civilDate } from './civil-date';

/**
 * Completed years between two day numbers: Y2 − Y1, less one before the anniversary. Born on 29 February: a year older
 * on 1 March in years that have no 29th. Negative when `to` is before `from`.
 */
export const completedYears = (from: number, to: number): number =>
  Math.floor((civilDate(to) - civilDate(from)) / 10_000);

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
