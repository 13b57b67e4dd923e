import type { States } from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import { levelOf, type Year } from '../../../kit';

/**
 * State of each Bébé family in the report year Y:
 * - active: follow-up begun by 31.12, and not closed before 01.01;
 * - new: begun in Y; old: the other active ones; outside: not active, but reported to justice in Y;
 * - closed: closed in Y; open: the other active ones.
 */
export function familyStates(of: Year): States {
  const { firstDay, lastDay } = of;
  const families = of.columns('bebeFamilies');
  const starts = families.dates('startDate');
  const closings = families.dates('closingDate');
  const reports = families.dates('reportDate');
  const NEW = levelOf('family', 'familyYear', 'new');
  const OLD = levelOf('family', 'familyYear', 'old');
  const OUTSIDE = levelOf('family', 'familyYear', 'outside');
  const CLOSED = levelOf('family', 'yearEnd', 'closed');
  const OPEN = levelOf('family', 'yearEnd', 'open');
  const years = new Uint8Array(families.count);
  const yearEnds = new Uint8Array(families.count);
  for (let row = 0; row < families.count; row++) {
    const start = starts[row] ?? NO_DATE;
    const closing = closings[row] ?? NO_DATE;
    const report = reports[row] ?? NO_DATE;
    const begun = start !== NO_DATE && start <= lastDay;
    const isNew = begun && start >= firstDay;
    if (isNew || (begun && (closing === NO_DATE || closing >= firstDay))) {
      years[row] = isNew ? NEW : OLD;
      yearEnds[row] = closing >= firstDay && closing <= lastDay ? CLOSED : OPEN;
    } else if (report >= firstDay && report <= lastDay) {
      years[row] = OUTSIDE;
    }
  }
  return { years, yearEnds };
}
