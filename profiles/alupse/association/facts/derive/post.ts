import {
  type FactTable,
  mapRows,
  integerOf,
  pickCodes,
  pickNumbers,
  yesWhere,
  selectRows,
  oneRowEach,
} from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import { type Columns, factTableOf, levelOf, parsedCode, type Year } from '../../../kit';

/** One fact per person present on one day of the year at least. */
export function derivePost(of: Year): FactTable {
  const staff = of.columns('staff');
  const entries = staff.dates('entryDate');
  const exits = staff.dates('exitDate');
  const roles = staff.codes('role');
  const TRAINEE = levelOf('post', 'role', 'stagiaire');
  const rows = selectRows(staff.count, (row) => {
    const entry = entries[row] ?? NO_DATE;
    const exit = exits[row] ?? NO_DATE;
    return entry !== NO_DATE && entry <= of.lastDay && (exit === NO_DATE || exit >= of.firstDay);
  });
  const weeklyHours = pickNumbers(staff.numbers('weeklyHours'), rows, 100, 0);
  const paid = ministryHours(staff, rows);
  return factTableOf('post', of, {
    count: rows.length,
    variables: {
      service: pickCodes(staff.codes('service'), rows),
      role: pickCodes(roles, rows),
      trainee: yesWhere(rows, (row) => roles[row] === TRAINEE),
      presentAtYearEnd: yesWhere(rows, (row) => {
        const exit = exits[row] ?? NO_DATE;
        return exit === NO_DATE || exit >= of.lastDay;
      }),
    },
    quantities: {
      weeklyHours,
      ministryHours: paid,
      ownHours: weeklyHours.map((hours, index) => Math.max(0, hours - (paid[index] ?? 0))),
    },
    sources: () => [oneRowEach('staff', rows)],
  });
}

/** Hundredths of weekly hours the Ministry pays: as written; when blank, all of them if it funds the post, else none. */
function ministryHours(staff: Columns<'staff'>, rows: Uint32Array): Int32Array {
  const written = staff.numbers('ministryHours');
  const weekly = staff.numbers('weeklyHours');
  const fundings = staff.codes('funding');
  const MINISTRY = parsedCode('financement', 'ministere');
  return mapRows(rows, Int32Array, (row) => {
    const whole = fundings[row] === MINISTRY ? integerOf(weekly[row] ?? NaN, 100, 0) : 0;
    return integerOf(written[row] ?? NaN, 100, whole);
  });
}
