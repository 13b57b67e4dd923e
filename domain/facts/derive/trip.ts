import type { FactTable } from '../fact-table';
import { factTableOf } from '../fact-table-of';
import { pickCodes, pickYes } from '../pick';
import type { ReportYear } from '../report-year';
import { rowsOfYear } from '../rows-of-year';
import { oneRowEach } from '../sources';

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
