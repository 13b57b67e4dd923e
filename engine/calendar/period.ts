import { civilDate } from './civil-date';
import { serialDay } from './serial-day';

/** Two days of the calendar, both included, as day numbers; firstDay ≤ lastDay. */
export interface Period {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What a period is called by; never stored, always recognised from its two days. */
export type PeriodKind = 'year' | 'semester' | 'quarter' | 'month' | 'years' | 'day' | 'free';

export const wholeYear = (year: number): Period => ({
  firstDay: serialDay(year, 1, 1),
  lastDay: serialDay(year, 12, 31),
});

/** Year, month (1 to 12) and day of the month of a day number. */
export function partsOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = civilDate(day);
  return { year: Math.floor(date / 10_000), month: Math.floor(date / 100) % 100, day: date % 100 };
}

/** The last day of a month that may lie beyond its year: 14 is February of the next one. */
const lastDayOfMonth = (year: number, month: number): number => {
  const months = year * 12 + month;
  return serialDay(Math.floor(months / 12), (months % 12) + 1, 1) - 1;
};

/** A year or several, from the first of January to the last of December. */
export const isWholeYears = (period: Period): boolean => {
  const kind = kindOf(period);
  return kind === 'year' || kind === 'years';
};

/** A day, a calendar month, quarter or semester, a calendar year or several; everything else is free. */
export function kindOf({ firstDay, lastDay }: Period): PeriodKind {
  const [from, to] = [partsOf(firstDay), partsOf(lastDay)];
  if (firstDay === lastDay) return 'day';
  if (from.day !== 1 || lastDay !== lastDayOfMonth(to.year, to.month)) return 'free';
  if (from.month === 1 && to.month === 12) return from.year === to.year ? 'year' : 'years';
  if (from.year !== to.year) return 'free';
  const months = to.month - from.month + 1;
  if (months === 1) return 'month';
  if (months === 3 && to.month % 3 === 0) return 'quarter';
  return months === 6 && to.month % 6 === 0 ? 'semester' : 'free';
}

/**
 * The same period earlier by as few whole years as leave no day in both: one up to twelve months, two up to
 * twenty-four. The last day of a month stays one (28.02.2017 → 29.02.2016) and a first day of 29 February becomes
 * 1 March, so that the periods before two neighbours are neighbours.
 */
export function previousPeriod({ firstDay, lastDay }: Period): Period {
  const [from, to] = [partsOf(firstDay), partsOf(lastDay)];
  const isLast = lastDay === lastDayOfMonth(to.year, to.month);
  for (let back = 1; ; back += 1) {
    const last = isLast ? lastDayOfMonth(to.year - back, to.month) : serialDay(to.year - back, to.month, to.day);
    const leaps = from.month === 2 && from.day === 29;
    const first = leaps ? serialDay(from.year - back, 3, 1) : serialDay(from.year - back, from.month, from.day);
    if (last < firstDay) return { firstDay: first, lastDay: last };
  }
}
