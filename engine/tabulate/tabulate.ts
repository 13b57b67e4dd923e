import { wholeYear } from '../calendar';
import { catalogueHash, editionKeys, entryOf, type CatalogueProfile, type Statistic } from '../catalogue';
import { AppError, type StatisticsAnswer, type StatisticsRequest, type Table } from '../contract';
import { checkProjections, keyOf } from '../projection';
import { checksOf } from './checks-of';
import type { Read } from './grid';
import { listTable } from './list-table';
import { statisticTable, type AskedTable } from './statistic-table';

/**
 * Computes the asked tables from their counts. Pure: the same request gives the same answer, byte for byte, wherever it
 * runs. The request has the shape of the contract (checked before); here its content is: throws CATALOGUE_MISMATCH when
 * it was made with other definitions than those of the profile, WRONG_SHAPE for an edition the profile has not,
 * WRONG_PROJECTIONS when it is not exactly what its tables need.
 *
 * @param period of the counts; the request says a whole year only, other periods are tabulated where they are counted
 */
export function tabulate(
  profile: CatalogueProfile,
  request: StatisticsRequest,
  period = wholeYear(request.year),
): StatisticsAnswer {
  const { catalogue, year, edition, rounding, projections } = request;
  if (catalogue !== catalogueHash(profile)) throw new AppError('CATALOGUE_MISMATCH');
  if (!editionKeys(profile).includes(edition)) throw new AppError('WRONG_SHAPE');
  checkProjections(profile, request);
  const read = readerOf(projections);
  const asked = { edition, period, rounding };
  const tables = request.tables.map((id) => {
    const entry = entryOf(profile, id);
    if (!entry) throw new AppError('WRONG_PROJECTIONS');
    return entry.kind === 'list' ? listTable(profile, entry, read, asked) : statisticTable(profile, entry, read, asked);
  });
  return { contract: 1, catalogue, year, edition, rounding, tables, checks: checksOf(profile, tables) };
}

/** One table of figures, of counts that were just made of its plan. */
export const tabulateEntry = (
  profile: CatalogueProfile,
  entry: Statistic,
  projections: StatisticsRequest['projections'],
  asked: AskedTable,
): Table => statisticTable(profile, entry, readerOf(projections), asked);

/** Finds the counts of a projection. Throws WRONG_PROJECTIONS when they are not there. */
const readerOf =
  (projections: StatisticsRequest['projections']): Read =>
  (projection) => {
    const key = keyOf(projection);
    const tuples = Object.hasOwn(projections, key) ? projections[key] : undefined;
    if (!tuples) throw new AppError('WRONG_PROJECTIONS');
    return { key, projection, tuples };
  };
