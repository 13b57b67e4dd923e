import { type CatalogueProfile, editionFor } from '@report/engine/catalogue';
import type { RegistersState, TableReadiness } from '../../actions';
import type { RememberedChoices } from '../model/ports';
import type { Choices } from '../model/state';

/**
 * What is proposed at first: what the workbook remembers, or the latest year that was really kept, with the
 * edition of its report.
 *
 * @returns null when no register gives a year
 */
export function firstChoices(
  profile: Pick<CatalogueProfile, 'editions'>,
  { years, proposedYear }: Pick<RegistersState, 'years' | 'proposedYear'>,
  remembered: RememberedChoices | null,
): Choices | null {
  const wished = [remembered?.year, proposedYear].find((year) => years.some((known) => known === year));
  const year = wished ?? years[0];
  if (year === undefined) return null;
  return {
    year,
    period: remembered?.year === year ? remembered.period : null,
    edition: remembered?.edition ?? editionFor(profile, year),
    rounding: remembered?.rounding ?? 'adjusted',
    previousYears: remembered?.previousYears ?? 0,
    // Filled in when the tables of the year are known.
    services: [],
  };
}

/** Whether nothing is absent of what a table reads. */
export const isReady = ({ absentRegisters, absentColumns }: TableReadiness): boolean =>
  absentRegisters.length + absentColumns.length === 0;

/** Services with at least one table whose registers are all there, in the order of the report. */
export const servicesReady = (
  { services }: Pick<CatalogueProfile, 'services'>,
  tables: readonly TableReadiness[],
): readonly string[] =>
  services
    .map(({ key }) => key)
    .filter((service) => tables.some((table) => table.service === service && isReady(table)));
