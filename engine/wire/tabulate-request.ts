import { partsOf } from '../calendar';
import { catalogueHash, editionKeys } from '../catalogue';
import { AppError, type AnswerOnWire, type StatisticsAnswer, type StatisticsRequest } from '../contract';
import type { Profile } from '../profile';
import { checkProjections } from '../projection';
import { tabulateTables } from '../tabulate';
import { onWire } from './on-wire';
import { refuseUnprintable } from './refuse-unprintable';
import { requestedOf } from './requested';

/**
 * Computes the asked tables from their counts, one answer for each period. Pure: the same request gives the same answer,
 * byte for byte, wherever it runs. The request has the shape of the contract (checked before); here its content is.
 *
 * @param traced whether each figure says which counts it was made of
 * @throws AppError CATALOGUE_MISMATCH when it was made with other definitions than those of the profile, WRONG_SHAPE for
 *   an edition the profile has not, WRONG_PROJECTIONS when it is not exactly what its tables need, and what
 *   `requestedOf` and `refuseUnprintable` refuse
 */
export function tabulateEach(profile: Profile, request: StatisticsRequest, traced = true): readonly StatisticsAnswer[] {
  const { catalogue, edition, rounding, projections } = request;
  if (catalogue !== catalogueHash(profile)) throw new AppError('CATALOGUE_MISMATCH');
  if (!editionKeys(profile).includes(edition)) throw new AppError('WRONG_SHAPE');
  const requested = requestedOf(profile, request);
  const { periods, ids } = requested;
  if (projections.length !== periods.length) throw new AppError('WRONG_PROJECTIONS');
  for (const counts of projections) checkProjections(requested.profile, ids, counts);
  refuseUnprintable(requested, projections);
  return periods.map((period, index) => ({
    catalogue,
    period,
    year: partsOf(period.lastDay).year,
    edition,
    rounding,
    ...tabulateTables(requested.profile, ids, projections[index] ?? {}, { edition, period, rounding, traced }),
  }));
}

/** The answer of the only period of a request; of the first, where there are several. Throws as {@link tabulateEach}. */
export function tabulate(profile: Profile, request: StatisticsRequest): StatisticsAnswer {
  const [first] = tabulateEach(profile, request);
  // The contract has at least one period.
  if (first === undefined) throw new AppError('WRONG_SHAPE');
  return first;
}

/** What the service answers to a request: the figures alone. Throws as {@link tabulateEach}. */
export const answerRequest = (profile: Profile, request: StatisticsRequest): AnswerOnWire =>
  onWire(request, tabulateEach(profile, request, false));
