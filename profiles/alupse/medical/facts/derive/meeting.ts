import { type FactTable, pickCodes, pickNumbers, rowsOfYear, oneRowEach } from '@report/engine/facts';
import { factTableOf, type Year } from '../../../kit';
import { quarterLevels } from './quarter-levels';

/** One fact per meeting of the year with a maternity. */
export function deriveMeeting(of: Year): FactTable {
  const meetings = of.columns('maternityMeetings');
  const rows = rowsOfYear(of, meetings, 'date');
  return factTableOf('meeting', of, {
    count: rows.length,
    variables: {
      maternity: pickCodes(meetings.codes('maternity'), rows),
      quarter: quarterLevels(meetings.dates('date'), rows),
    },
    quantities: { situations: pickNumbers(meetings.numbers('situations'), rows, 1, 0) },
    sources: () => [oneRowEach('maternityMeetings', rows)],
  });
}
