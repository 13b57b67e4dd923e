import { entryOf, type CatalogueProfile, type Statistic } from '../catalogue';
import { AppError, type Check, type Projections, type Table } from '../contract';
import { keyOf, type Projection } from '../projection';
import { checksOf } from './checks-of';
import type { Read } from './grid';
import { listTable } from './list-table';
import { statisticTable, type AskedTable } from './statistic-table';
import type { Counted } from './tuples-bearing';

/**
 * Computes tables from their counts, with the checks between them.
 *
 * @param projections of the plan of these tables, checked (`checkProjections`)
 * @throws AppError WRONG_PROJECTIONS for an unknown table, or counts that are not there
 */
export function tabulateTables(
  profile: CatalogueProfile,
  ids: readonly string[],
  projections: Projections,
  asked: AskedTable,
): { tables: Table[]; checks: Check[] } {
  const read = readerOf(projections, asked.traced !== false);
  const tables = ids.map((id) => {
    const entry = entryOf(profile, id);
    if (!entry) throw new AppError('WRONG_PROJECTIONS');
    return entry.kind === 'list' ? listTable(profile, entry, read, asked) : statisticTable(profile, entry, read, asked);
  });
  return { tables, checks: checksOf(profile, tables) };
}

/** One table of figures, of counts that were just made of its plan. */
export const tabulateEntry = (
  profile: CatalogueProfile,
  entry: Statistic,
  projections: Projections,
  asked: AskedTable,
): Table => statisticTable(profile, entry, readerOf(projections, true), asked);

/** Finds the counts of a projection. Throws WRONG_PROJECTIONS when they are not there. */
function readerOf(projections: Projections, traced: boolean): Read {
  const read = new Map<Projection, Counted>();
  return (projection) => {
    const known = read.get(projection);
    if (known) return known;
    const key = keyOf(projection);
    const tuples = Object.hasOwn(projections, key) ? projections[key] : undefined;
    if (!tuples) throw new AppError('WRONG_PROJECTIONS');
    const counted = { key, projection, tuples, all: tuples.map((_, index) => index), traced };
    read.set(projection, counted);
    return counted;
  };
}
