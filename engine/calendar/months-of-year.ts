import type { Period } from './period';
import { serialDay } from './serial-day';

/** Some months of a year, from one of them (1 to 12): (2016, 7, 6) is the second semester. */
export const monthsOfYear = (year: number, first: number, months: number): Period => ({
  firstDay: serialDay(year, first, 1),
  lastDay: (first + months > 12 ? serialDay(year + 1, 1, 1) : serialDay(year, first + months, 1)) - 1,
});
