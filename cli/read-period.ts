import { dayOfIso, kindOf, partsOf, serialDay, wholeYear, type Period } from '@report/engine/calendar';
import { Refused } from './refused';
import { UsageError } from './usage-error';

/** The days that are asked, and their year where they are a whole one. */
interface AskedPeriod {
  readonly year: number | null;
  readonly period: Period | null;
}

const MOST_YEARS = 10;

/**
 * The period of `--year Y`, or of `--from D --to D` (days as 2016-06-30, both included). `--year Y` is the same period
 * as the first to the last day of that year.
 *
 * @throws UsageError for a day that does not exist, one day without the other, or both ways at once
 * @throws Refused PERIOD_INVERTED, PERIOD_TOO_LONG
 */
export function readPeriod(
  values: {
    readonly year?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  },
  mostYears = MOST_YEARS,
): AskedPeriod {
  const { year, from, to } = values;
  if (from === undefined && to === undefined) {
    if (year === undefined) return { year: null, period: null };
    const read = readYear(year);
    return { year: read, period: wholeYear(read) };
  }
  if (year !== undefined) throw new UsageError('--year, ou --from et --to, pas les deux');
  if (from === undefined || to === undefined) throw new UsageError('--from et --to vont ensemble');
  const period = { firstDay: readDay('--from', from), lastDay: readDay('--to', to) };
  if (period.firstDay > period.lastDay)
    throw new Refused('PERIOD_INVERTED', 'La période commence après sa fin : échangez --from et --to.');
  const first = partsOf(period.firstDay);
  if (period.lastDay > serialDay(first.year + mostYears, first.month, first.day) - 1)
    throw new Refused('PERIOD_TOO_LONG', 'La période dépasse dix ans : choisissez-en une plus courte.');
  return { year: kindOf(period) === 'year' ? first.year : null, period };
}

function readYear(text: string): number {
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 1990 || year > 2100)
    throw new UsageError('--year attend une année, par exemple 2016');
  return year;
}

function readDay(option: string, text: string): number {
  const read = dayOfIso(text);
  if (read === null) throw new UsageError(`${option} attend un jour, par exemple 2016-06-30`);
  return read;
}
