import type { FactTable } from '@report/engine/facts';
import { factTableOf } from '@report/engine/facts';
import { pickCodes, pickNumbers } from '@report/engine/facts';
import type { ReportYear } from '@report/engine/facts';
import { rowsOfYear } from '@report/engine/facts';
import { oneRowEach } from '@report/engine/facts';
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
