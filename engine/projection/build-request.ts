import { catalogueHash, type CatalogueProfile } from '../catalogue';
import type { Rounding, StatisticsRequest } from '../contract';
import type { Facts } from '../facts';
import { count } from './count';
import { plan } from './plan';

/** What is asked: the tables are ids in catalogue order (`tablesFor`). */
export interface Asked {
  readonly year: number;
  readonly edition: string;
  readonly rounding: Rounding;
  readonly tables: readonly string[];
}

/**
 * The body that is sent: counts only, as many as the tables need whatever the number of rows.
 * Throws WRONG_PROJECTIONS for an unknown table.
 */
export const buildRequest = (
  profile: CatalogueProfile,
  facts: Facts,
  { year, edition, rounding, tables }: Asked,
): StatisticsRequest => ({
  contract: 1,
  catalogue: catalogueHash(profile),
  year,
  edition,
  rounding,
  tables: [...tables],
  projections: count(profile, facts, plan(profile, tables)),
});
