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
