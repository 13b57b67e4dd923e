import type { RegistersState } from '../../actions';
import type { RememberedChoices } from '../ports';
import type { Choices } from '../state';

/** Up to 2016 the report had the tables of the edition of 2016. */
const LAST_YEAR_OF_FIRST_EDITION = 2016;

/**
 * What is proposed at first: what the workbook remembers, or the latest year that was really kept.
 *
 * @returns null when no register gives a year
 */
export function firstChoices(
  { years, proposedYear }: Pick<RegistersState, 'years' | 'proposedYear'>,
  remembered: RememberedChoices | null,
): Choices | null {
  const wished = [remembered?.year, proposedYear].find((year) => years.some((known) => known === year));
  const year = wished ?? years[0];
  if (year === undefined) return null;
  return {
    year,
    edition: remembered?.edition ?? (year <= LAST_YEAR_OF_FIRST_EDITION ? '2016' : '2023'),
    rounding: remembered?.rounding ?? 'adjusted',
    previousYears: remembered?.previousYears ?? 0,
    // Filled in when the tables of the year are known.
    services: [],
  };
}
