import type { FactTable } from '@report/engine/facts';
import { factTableOf } from '@report/engine/facts';
import { pickCodes, pickYes } from '@report/engine/facts';
import type { ReportYear } from '@report/engine/facts';
import { rowsOfYear } from '@report/engine/facts';
import { oneRowEach } from '@report/engine/facts';

/** One fact per row of Bébé trips of the year, cancelled ones included. */
export function deriveTrip(of: ReportYear): FactTable {
  const trips = of.columns('bebeTrips');
  const rows = rowsOfYear(of, trips, 'date');
  return factTableOf('trip', of.year, {
    count: rows.length,
    variables: {
      type: pickCodes(trips.codes('type'), rows),
      cancelled: pickYes(trips.answers('cancelled'), rows),
      medicalPlace: pickCodes(trips.codes('medicalPlace'), rows),
    },
    quantities: {},
    sources: () => [oneRowEach('bebeTrips', rows)],
  });
}
