import { type CatalogueProfile, editionKeys } from '@report/engine/catalogue';
import { ROUNDINGS } from '@report/engine/contract';
import { PREVIOUS_YEARS } from '../actions';
import type { RememberedChoices } from './ports';

/** What a workbook remembers, or null when it is not what this version writes: a workbook may come from anywhere. */
export function parseChoices(
  profile: Pick<CatalogueProfile, 'editions' | 'services'>,
  kept: unknown,
): RememberedChoices | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { year, edition, rounding, previousYears, services } = kept as Record<string, unknown>;
  const knownEdition = editionKeys(profile).find((name) => name === edition);
  const knownRounding = ROUNDINGS.find((name) => name === rounding);
  if (typeof year !== 'number' || !Number.isInteger(year)) return null;
  if (knownEdition === undefined || knownRounding === undefined) return null;
  return {
    year,
    edition: knownEdition,
    rounding: knownRounding,
    // Earlier versions did not compare.
    previousYears: PREVIOUS_YEARS.find((years) => years === previousYears) ?? 0,
    services: Array.isArray(services)
      ? profile.services.map(({ key }) => key).filter((service) => services.includes(service))
      : null,
  };
}
