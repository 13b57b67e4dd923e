import { entryOf } from '../catalogue';
import { ALL_TABLES, AppError, type Projections } from '../contract';
import { isPrintable } from '../custom';
import { tabulateEntry } from '../tabulate';
import type { Requested } from './requested';

/**
 * Refuses counts of a guarded table that is not printed: by the sender, so that they are not sent, and by the service,
 * so that no other sender gets them tabulated.
 *
 * @throws AppError WRONG_PROJECTIONS
 */
export function refuseUnprintable({ profile, periods, guarded }: Requested, projections: readonly Projections[]): void {
  for (const id of guarded)
    periods.forEach((period, index) => {
      const entry = entryOf(profile, id);
      if (entry?.kind !== 'statistic') throw new AppError('WRONG_PROJECTIONS');
      const asked = { edition: ALL_TABLES, period, rounding: 'plain' as const };
      const table = tabulateEntry(profile, entry, projections[index] ?? {}, asked);
      if (!isPrintable(profile, entry, table)) throw new AppError('WRONG_PROJECTIONS');
    });
}
