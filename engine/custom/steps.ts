import { partsOf, serialDay, type Period } from '../calendar';
import type { Step } from './spec';

const MONTHS: Readonly<Record<Step, number>> = { month: 1, quarter: 3, semester: 6, year: 12 };

/** A sub-period of a series. */
export interface Point {
  readonly period: Period;
  /** False: the period of the series cuts it. */
  readonly whole: boolean;
}

/** The calendar months, quarters, semesters or years that a period touches, the first and the last cut by it. */
export function stepsOf({ firstDay, lastDay }: Period, step: Step): readonly Point[] {
  const months = MONTHS[step];
  const { year, month } = partsOf(firstDay);
  const points: Point[] = [];
  for (let at = year * 12 + Math.floor((month - 1) / months) * months; ; at += months) {
    const [first, after] = [dayOne(at), dayOne(at + months)];
    if (first > lastDay) return points;
    const period = { firstDay: Math.max(first, firstDay), lastDay: Math.min(after - 1, lastDay) };
    points.push({ period, whole: period.firstDay === first && period.lastDay === after - 1 });
  }
}

/** The first day of a month counted from the year 0. */
const dayOne = (months: number): number => serialDay(Math.floor(months / 12), (months % 12) + 1, 1);
