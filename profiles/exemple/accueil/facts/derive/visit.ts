import { civilDate } from '@report/engine/calendar';
import {
  type FactTable,
  mapRows,
  oneRowEach,
  pickCodes,
  pickNumbers,
  rowsOfYear,
  yesWhere,
} from '@report/engine/facts';
import { NO_KEY } from '@report/engine/registers';
import { factTableOf, levelOf, type Year } from '../../../kit';

/** Rows of the visits of the year, that both units look into. */
export const visitRows = (of: Year): Uint32Array => rowsOfYear(of, of.columns('visits'), 'date');

/** One fact per visit of the year. */
export function deriveVisit(of: Year): FactTable {
  const visits = of.columns('visits');
  const rows = of.once(visitRows);
  const dates = visits.dates('date');
  const people = visits.keys('personId');
  const JANUARY = levelOf('visit', 'month', 'm1');
  return factTableOf('visit', of, {
    count: rows.length,
    variables: {
      activity: pickCodes(visits.codes('activity'), rows),
      month: mapRows(rows, Uint8Array, (row) => JANUARY + (Math.floor(civilDate(dates[row] ?? 0) / 100) % 100) - 1),
      withPerson: yesWhere(rows, (row) => people[row] !== NO_KEY),
    },
    quantities: { meals: pickNumbers(visits.numbers('meals'), rows, 1, 0) },
    sources: () => [oneRowEach('visits', rows)],
  });
}
