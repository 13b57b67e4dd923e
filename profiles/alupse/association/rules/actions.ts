import { NO_DATE } from '@report/engine/registers';
import { rowRule } from '../../kit';

/** R59: an action of no date and no year. */
export const ACTION_WITHOUT_YEAR = rowRule('actions', {
  id: 'R59',
  title: 'Action sans date ni année',
  severity: 'error',
  tables: ['dialogue-actions', 'bebe-rencontres', 'dialogue-supervisions'],
  remedy: 'Indiquez la date, ou l’année de rattachement.',
  at: 'date',
  check: (actions) => {
    const date = actions.date('date');
    const year = actions.number('year');
    return (row) => (date(row) === NO_DATE && Number.isNaN(year(row)) ? 'Action sans date ni année.' : null);
  },
});

/** Day 0, 30.12.1899, was a Saturday. */
const WEEKEND: ReadonlyMap<number, string> = new Map([
  [0, 'samedi'],
  [1, 'dimanche'],
]);

const weekendRule = (register: 'actions' | 'maternityMeetings') =>
  rowRule(register, {
    id: 'R60',
    title: 'Date un samedi ou un dimanche',
    severity: 'info',
    tables: [],
    remedy: 'Vérifiez la date.',
    at: 'date',
    check: (columns) => {
      const date = columns.date('date');
      return (row) => {
        const weekday = date(row) === NO_DATE ? undefined : WEEKEND.get(date(row) % 7);
        return weekday === undefined ? null : `La date tombe un ${weekday}.`;
      };
    },
  });

/** R60: a date on a Saturday or a Sunday. */
export const WEEKEND_DATES = [weekendRule('actions'), weekendRule('maternityMeetings')];
