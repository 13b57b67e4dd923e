import type { RememberedChoices } from '../ports';
import type { Choices } from '../state';

/** Up to 2016 the report had the tables of the edition of 2016. */
const LAST_YEAR_OF_FIRST_EDITION = 2016;

/**
 * What is proposed at first: what the workbook remembers, or the latest year that is over.
 *
 * @param years latest first
 * @returns null when no register gives a year
 */
export function firstChoices(
  years: readonly number[],
  remembered: RememberedChoices | null,
  now: Date,
): Choices | null {
  const year =
    remembered && years.includes(remembered.year)
      ? remembered.year
      : (years.find((year) => year < now.getFullYear()) ?? years[0]);
  if (year === undefined) return null;
  return {
    year,
    edition: remembered?.edition ?? (year <= LAST_YEAR_OF_FIRST_EDITION ? '2016' : '2023'),
    rounding: remembered?.rounding ?? 'adjusted',
    // Filled in when the tables of the year are known.
    services: [],
  };
}
