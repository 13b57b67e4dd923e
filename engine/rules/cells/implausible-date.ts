import { serialDay } from '../../calendar';
import { NO_DATE } from '../../registers';
import type { Rule } from '../rule';
import { quoted } from '../../text';
import { yearOf } from '../wording';
import { latestYear } from './latest-year';

/** Year before which no register was kept: earlier dates are slips, unless the column says otherwise. */
const FIRST_YEAR = 1990;
/** Years ahead that may be planned already. */
const AHEAD = 2;
const LAST_YEAR = 2100;

/** R10: a date before 1990 (or the first year of its column) or more than two years after the latest year of the registers. */
export const IMPLAUSIBLE_DATE: Rule = {
  id: 'R10',
  title: 'Date invraisemblable',
  severity: 'warning',
  tables: 'register',
  remedy: 'Corrigez l’année.',
  *find(data) {
    const latest = latestYear(data);
    const lastYear = latest === null ? LAST_YEAR : latest + AHEAD;
    for (const spec of Object.values(data.profile.registers)) {
      const columns = data.columns(spec.key);
      if (!columns) continue;
      for (const column of spec.columns) {
        const { key, header, personal } = column;
        if (column.type !== 'date' || !columns.has(key)) continue;
        const date = columns.date(key);
        const first = serialDay(column.firstYear ?? FIRST_YEAR, 1, 1);
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
