import type { FactTable } from '../fact-table';
import { factTableOf } from '../fact-table-of';
import { pickCodes, pickNumbers } from '../pick';
import type { ReportYear } from '../report-year';
import { rowsOfYear } from '../rows-of-year';
import { oneRowEach } from '../sources';
import { quarterLevels } from './quarter-levels';

/** One fact per meeting of the year with a maternity. */
export function deriveMeeting(of: ReportYear): FactTable {
  const meetings = of.columns('maternityMeetings');
  const rows = rowsOfYear(of, meetings, 'date');
  return factTableOf('meeting', of.year, {
    count: rows.length,
    variables: {
      maternity: pickCodes(meetings.codes('maternity'), rows),
      quarter: quarterLevels(meetings.dates('date'), rows),
    },
    quantities: { situations: pickNumbers(meetings.numbers('situations'), rows, 1, 0) },
    sources: () => [oneRowEach('maternityMeetings', rows)],
  });
}
