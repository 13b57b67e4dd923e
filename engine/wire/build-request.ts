import { isoPeriod } from '../calendar';
import { catalogueHash } from '../catalogue';
import type { Composed, Rounding, StatisticsRequest } from '../contract';
import type { CustomSpec } from '../custom';
import type { Facts } from '../facts';
import type { Profile } from '../profile';
import { count, plan } from '../projection';
import { refuseUnprintable } from './refuse-unprintable';
import { requestedOf } from './requested';

/** What is asked: the tables are ids in catalogue order (`tablesFor`); composed ones are checked (`checkCustom`). */
export interface AskedTables {
  readonly edition: string;
  readonly rounding: Rounding;
  readonly tables: readonly string[];
  readonly composed?: readonly CustomSpec[];
}

/**
 * The body that is sent: counts only, as many as the tables need whatever the number of rows.
 *
 * @param of facts of a period; for a series those of each point
 * @throws AppError what `requestedOf` refuses; WRONG_PROJECTIONS for a guarded table whose figures are too small:
 *   they do not leave the computer
 */
export function buildRequest(
  profile: Profile,
  of: Facts | readonly Facts[],
  { edition, rounding, tables, composed = [] }: AskedTables,
): StatisticsRequest {
  const facts = 'period' in of ? [of] : of;
  const asked = {
    periods: facts.map(({ period }) => isoPeriod(period)),
    tables: [...tables],
    composed: composed.map((spec, index) => onWire(spec, `c${index + 1}`)),
  };
  const requested = requestedOf(profile, asked);
  const planned = plan(requested.profile, requested.ids);
  const projections = facts.map((one) => count(profile, one, planned));
  refuseUnprintable(requested, projections);
  return { contract: 2, catalogue: catalogueHash(profile), ...asked, edition, rounding, projections };
}

/** Names and codes alone: neither the name nor the title that someone gave it. */
const onWire = (
  { unit, population, where, rows, columns, measure, base, protect }: CustomSpec,
  id: string,
): Composed => ({
  id,
  unit,
  population,
  where: Object.fromEntries(Object.entries(where).map(([variable, codes]) => [variable, [...codes]])),
  rows,
  columns,
  measure,
  base,
  protect,
});
