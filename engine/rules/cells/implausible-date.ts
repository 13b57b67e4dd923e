import { NO_DATE, REGISTERS, serialDay } from '../../registers';
import type { Rule } from '../rule';
import { quoted, yearOf } from '../wording';
import { latestYear } from './latest-year';

const FIRST_DAY = serialDay(1990, 1, 1);
/** Parents were born before the association was founded. */
const FIRST_PARENT = serialDay(1930, 1, 1);
const PARENTS: readonly string[] = ['motherBirthDate', 'fatherBirthDate'];
/** Years ahead that may be planned already. */
const AHEAD = 2;
const LAST_YEAR = 2100;

/** R10: a date before 1990 (1930 for a parent's birth) or more than two years after the latest year of the registers. */
export const IMPLAUSIBLE_DATE: Rule = {
  id: 'R10',
  title: 'Date invraisemblable',
  severity: 'warning',
  tables: 'register',
  remedy: 'Corrigez l’année.',
  *find(data) {
    const latest = latestYear(data);
    const lastYear = latest === null ? LAST_YEAR : latest + AHEAD;
    for (const spec of Object.values(REGISTERS)) {
      const columns = data.columns(spec.key);
      if (!columns) continue;
      for (const { key, header, type, personal } of spec.columns) {
        if (type !== 'date' || !columns.has(key)) continue;
        const date = columns.date(key);
        const first = PARENTS.includes(key) ? FIRST_PARENT : FIRST_DAY;
        for (let row = 0; row < columns.count; row++) {
          const day = date(row);
          if (day === NO_DATE || (day >= first && yearOf(day) <= lastYear)) continue;
          const year = personal ? 'l’année' : `l’année ${yearOf(day)}`;
          yield data.hit(spec.key, row, key, `${quoted(header)} : ${year} paraît fausse.`);
        }
      }
    }
  },
};
