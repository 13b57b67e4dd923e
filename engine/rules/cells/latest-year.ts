import { NO_DATE } from '../../registers';
import type { RuleData } from '../rule-data';
import { yearOf } from '../wording';

/** A year with fewer rows, or a smaller share of all rows, may be slips of the pen. */
const MIN_ROWS = 3;
const MIN_SHARE = 0.02;

/**
 * The latest year the registers are really kept in: the last with at least 2 % of the rows, or the report's year when
 * that is later. Registers of many years are also opened for a report of long ago.
 */
export function latestYear(data: RuleData): number | null {
  const rows = new Map<number, number>();
  let all = 0;
  for (const { key, mainDate } of Object.values(data.profile.registers)) {
    const columns = data.columns(key);
    if (!columns || mainDate === undefined) continue;
    const date = columns.date(mainDate);
    for (let row = 0; row < columns.count; row++) {
      if (date(row) === NO_DATE) continue;
      const year = yearOf(date(row));
      rows.set(year, (rows.get(year) ?? 0) + 1);
      all++;
    }
  }
  const busy = Array.from(rows).filter(([, count]) => count >= MIN_ROWS && count >= all * MIN_SHARE);
  const years = [...busy.map(([year]) => year), ...(data.year === null ? [] : [data.year])];
  return years.length === 0 ? null : Math.max(...years);
}
