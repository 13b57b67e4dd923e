import { type FactTable, pickCodes, pickYes, rowsOfYear, oneRowEach } from '@report/engine/facts';
import { factTableOf, type Year } from '../../../kit';

/** One fact per row of Bébé trips of the year, cancelled ones included. */
export function deriveTrip(of: Year): FactTable {
  const trips = of.columns('bebeTrips');
  const rows = rowsOfYear(of, trips, 'date');
  return factTableOf('trip', of, {
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
