import type { States } from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import { levelOf, type Year } from '../../../kit';

/**
 * State of each Dialogue file in the report year Y:
 * - active: opened by 31.12, and closed at no time or not before 01.01, or reopened after its closing and by 31.12;
 * - new: opened in Y; reopened: another active file whose reopening is in Y; old: the other active ones; outside: not
 *   active, but reported to justice in Y;
 * - closed: closed in Y and not reopened after that by 31.12; open: the other active ones.
 */
export function caseStates(of: Year): States {
  const { firstDay, lastDay } = of;
  const cases = of.columns('dialogueCases');
  const openings = cases.dates('openingDate');
  const closings = cases.dates('closingDate');
  const reopenings = cases.dates('reopeningDate');
  const reports = cases.dates('reportDate');
  const NEW = levelOf('case', 'caseYear', 'new');
  const OLD = levelOf('case', 'caseYear', 'old');
  const REOPENED = levelOf('case', 'caseYear', 'reopened');
  const OUTSIDE = levelOf('case', 'caseYear', 'outside');
  const CLOSED = levelOf('case', 'yearEnd', 'closed');
  const OPEN = levelOf('case', 'yearEnd', 'open');
  const years = new Uint8Array(cases.count);
  const yearEnds = new Uint8Array(cases.count);
  for (let row = 0; row < cases.count; row++) {
    const opening = openings[row] ?? NO_DATE;
    const closing = closings[row] ?? NO_DATE;
    const reopening = reopenings[row] ?? NO_DATE;
    const report = reports[row] ?? NO_DATE;
    const opened = opening !== NO_DATE && opening <= lastDay;
    const reopenedAfter = closing !== NO_DATE && reopening > closing && reopening <= lastDay;
    const isNew = opened && opening >= firstDay;
    const isActive = isNew || (opened && (closing === NO_DATE || closing >= firstDay || reopenedAfter));
    if (isActive) {
      const isReopened = reopening >= firstDay && reopening <= lastDay;
      years[row] = isNew ? NEW : isReopened ? REOPENED : OLD;
      yearEnds[row] = closing >= firstDay && closing <= lastDay && !reopenedAfter ? CLOSED : OPEN;
    } else if (report >= firstDay && report <= lastDay) {
      years[row] = OUTSIDE;
    }
  }
  return { years, yearEnds };
}
