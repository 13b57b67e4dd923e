import { type FactTable, pickCodes, pickNumbers, pickSets, selectRows, oneRowEach } from '@report/engine/facts';
import { factTableOf, type Year } from '../../../kit';

/** One fact per action of the year: «Année» decides where it is filled in, else the date. */
export function deriveAction(of: Year): FactTable {
  const actions = of.columns('actions');
  const years = actions.numbers('year');
  const dates = actions.dates('date');
  const rows = selectRows(actions.count, (row) => {
    const year = years[row] ?? NaN;
    const date = dates[row] ?? 0;
    return Number.isNaN(year) ? date >= of.firstDay && date <= of.lastDay : year === of.year;
  });
  return factTableOf('action', of.year, {
    count: rows.length,
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
