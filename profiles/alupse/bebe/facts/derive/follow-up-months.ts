import { completedMonths } from '@report/engine/calendar';
import { UNKNOWN, mapRows } from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import type { Year } from '../../../kit';
import { familyStates } from './family-states';

/** Completed months from the start of the follow-up to its closing, 31.12 at the latest; UNKNOWN for a family that was not active. */
export function followUpMonths(of: Year, rows: Uint32Array): Int32Array {
  const families = of.columns('bebeFamilies');
  const { yearEnds } = of.once(familyStates);
  const starts = families.dates('startDate');
  const closings = families.dates('closingDate');
  return mapRows(rows, Int32Array, (row) => {
    const closing = closings[row] ?? NO_DATE;
    if (yearEnds[row] === 0) return UNKNOWN;
    return completedMonths(starts[row] ?? NO_DATE, closing === NO_DATE ? of.lastDay : Math.min(closing, of.lastDay));
  });
}
