import { civilDate } from './civil-date';
import type { Period } from './period';
import { serialDay } from './serial-day';

const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/** A day number as text: «2016-06-30». */
export const isoDay = (day: number): string => String(civilDate(day)).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

/** The day number of «2016-06-30»; null for what is no day of the calendar between 1990 and 2100. */
export function dayOfIso(text: string): number | null {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  const read = serialDay(year, month, day);
  // The 31st of a month of 30 days is read as the first of the next: what comes back must be what was written.
  return year >= FIRST_YEAR && year <= LAST_YEAR && isoDay(read) === text ? read : null;
}

/** Both days of a period as text, both included. */
export const isoPeriod = ({ firstDay, lastDay }: Period): { readonly from: string; readonly to: string } => ({
  from: isoDay(firstDay),
  to: isoDay(lastDay),
});
