import { civilDate } from '../../calendar';
import type { ColumnData } from '../parse/parsed';

/** Years outside are slips of the pen, and not offered as report years. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** First and last plausible year of a column of dates; null when it has none. */
export function yearsOf(column: ColumnData | undefined): readonly [first: number, last: number] | null {
  if (column?.kind !== 'date') return null;
  let first = Infinity;
  let last = -Infinity;
  for (const day of column.days) {
    const year = day < 0 ? 0 : Math.floor(civilDate(day) / 10_000);
    if (year < FIRST_YEAR || year > LAST_YEAR) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first > last ? null : [first, last];
}
