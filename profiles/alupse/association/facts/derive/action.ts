import { partsOf, wholeYear } from '@report/engine/calendar';
import { type FactTable, pickCodes, pickNumbers, pickSets, selectRows, oneRowEach } from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import { factTableOf, type Year } from '../../../kit';

/**
 * One fact per action of the period. The date decides when «Année» is empty or says the year of the date; otherwise only
 * a year is known, and the action is counted when the period holds that whole year.
 */
export function deriveAction(of: Year): FactTable {
  const actions = of.columns('actions');
  const years = actions.numbers('year');
  const dates = actions.dates('date');
  let leftOut = 0;
  const rows = selectRows(actions.count, (row) => {
    const year = years[row] ?? NaN;
    const date = dates[row] ?? NO_DATE;
    if (Number.isNaN(year) || (date !== NO_DATE && partsOf(date).year === year))
      return date >= of.firstDay && date <= of.lastDay;
    const { firstDay, lastDay } = wholeYear(year);
    const counts = firstDay >= of.firstDay && lastDay <= of.lastDay;
    if (!counts && firstDay <= of.lastDay && lastDay >= of.firstDay) leftOut += 1;
    return counts;
  });
  return factTableOf('action', of, {
    count: rows.length,
    notes: leftOut === 0 ? [] : [leftOutText(leftOut)],
    variables: {
      services: pickSets(actions.sets('services'), rows),
      category: pickCodes(actions.codes('category'), rows),
    },
    quantities: {
      days: pickNumbers(actions.numbers('days'), rows, 100, 0),
      participants: pickNumbers(actions.numbers('participants'), rows, 1, 0),
    },
    sources: () => [oneRowEach('actions', rows)],
  });
}

const leftOutText = (actions: number): string =>
  actions === 1
    ? '1 action dont seule l’année est connue n’est pas comptée : elle ne l’est que dans une année entière.'
    : `${actions} actions dont seule l’année est connue ne sont pas comptées : elles ne le sont que dans une année entière.`;
