import { ALL_TABLES } from '../contract';
import type { CatalogueProfile } from './catalogue-profile';
import type { Entry } from './entry';

/**
 * Number of a table in the report of an edition, null where that report does not print it. Asked for all the tables
 * together: its number in the latest report that has it.
 */
export function numberOf(
  { editions }: Pick<CatalogueProfile, 'editions'>,
  { numbers }: Entry,
  edition: string,
): string | null {
  const asked = edition === ALL_TABLES ? editions.map(({ key }) => key).reverse() : [edition];
  return asked.map((key) => numbers[key]).find((number) => number !== undefined) ?? null;
}
