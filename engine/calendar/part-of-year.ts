import { kindOf, partsOf, type Period } from './period';
import { serialDay } from './serial-day';

/** Months of the parts a year is cut into. */
export const PART_MONTHS = { semester: 6, quarter: 3, month: 1 } as const;
export type PartKind = keyof typeof PART_MONTHS;

/** Some months of a year, from one of them (1 to 12): (2016, 7, 6) is the second semester. Month 13 is January. */
export const monthsOfYear = (year: number, first: number, months: number): Period => ({
  firstDay: serialDay(year, first, 1),
  lastDay: serialDay(year, first + months, 1) - 1,
});

/** The semesters, quarters or months of a year, in order. */
export const partsOfYear = (year: number, kind: PartKind): readonly Period[] =>
  Array.from({ length: 12 / PART_MONTHS[kind] }, (_, index) =>
    monthsOfYear(year, index * PART_MONTHS[kind] + 1, PART_MONTHS[kind]),
  );

/** [first month, months] of a semester, a quarter or a month; null for any other period. */
export function monthsOf(period: Period): readonly [first: number, months: number] | null {
  const kind = kindOf(period);
  return kind === 'semester' || kind === 'quarter' || kind === 'month'
    ? [partsOf(period.firstDay).month, PART_MONTHS[kind]]
    : null;
}

/** Days of a year and how many years before it they begin: what is kept of other days than those of a part of a year. */
export type KeptDays = readonly [
  firstMonth: number,
  firstDay: number,
  lastMonth: number,
  lastDay: number,
  years: number,
];

/** A period from one day to another, without its year. */
export function keptDaysOf(period: Period): KeptDays {
  const [from, to] = [partsOf(period.firstDay), partsOf(period.lastDay)];
  return [from.month, from.day, to.month, to.day, to.year - from.year];
}

/** The same days again, the last of them in a year; null for what is no such days (numbers of any kind are given). */
export function keptDaysIn(year: number, kept: readonly number[]): Period | null {
  const [firstMonth = 0, firstDate = 0, lastMonth = 0, lastDate = 0, years = -1] = kept;
  if (kept.length !== 5 || !kept.every(Number.isInteger) || years < 0 || years > 10) return null;
  const period = {
    firstDay: serialDay(year - years, firstMonth, firstDate),
    lastDay: serialDay(year, lastMonth, lastDate),
  };
  // The 31st of a month of 30 days is read as the first of the next.
  const same = keptDaysOf(period).every((part, index) => part === kept[index]);
  return same && period.firstDay <= period.lastDay ? period : null;
}
