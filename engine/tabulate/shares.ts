import type { Statistic } from '../catalogue';
import type { Rounding, Table } from '../contract';
import { columnPercents } from './column-percents';
import type { Grid } from './grid';
import type { Percents } from './parts';
import { plainPercents } from './plain-percents';
import { tablePercents } from './table-percents';

/** The percentages of a table and how they were rounded. */
export interface Shares extends Percents {
  readonly decimals: 0 | 1;
  readonly method: Table['shares'];
}

/** Lines that part no base («dont» of a named line) keep their own share. */
const completed = ({ lines, total }: Percents, plain: Percents): Percents => ({
  lines: lines.map((line, index) => line.map((percent, column) => percent ?? plain.lines[index]?.[column] ?? null)),
  total,
});

/** Of one table: the same lines and columns. */
const equal = (a: Percents, b: Percents): boolean =>
  a.total.every((percent, column) => percent === b.total[column]) &&
  a.lines.every((line, index) => line.every((percent, column) => percent === b.lines[index]?.[column]));

/**
 * The percentages of a table. plain: 100 × count / base, half upwards. adjusted: a partition totals 100 by largest
 * remainder, a crossed table by controlled rounding; when equal counts would print differently, with one decimal; when
 * they still would, each by itself. Several answers are never forced, nor columns that overlap.
 */
export function sharesOf(entry: Statistic, grid: Grid, rounding: Rounding): Shares {
  if (!entry.share) {
    const none = grid.columns.map(() => null);
    return { lines: grid.lines.map(() => none), total: none, decimals: 0, method: 'none' };
  }
  const plain = plainPercents(entry, grid);
  const crossing = entry.base.kind === 'population' ? entry.columns : undefined;
  const overlapping = crossing?.kind === 'items';
  const empty = plain.total.every((percent) => percent === null);
  if (rounding === 'plain' || entry.base.kind === 'row' || !grid.partition || overlapping || empty)
    return { ...plain, decimals: 0, method: 'plain' };
  for (const decimals of [0, 1] as const) {
    const scale = 100 * 10 ** decimals;
    const shared = crossing ? tablePercents(entry, grid, scale) : columnPercents(entry, grid, scale);
    if (!shared) continue;
    const percents = completed(shared, decimals === 0 ? plain : plainPercents(entry, grid, decimals));
    if (equal(percents, plain)) return { ...plain, decimals: 0, method: 'plain' };
    return { ...percents, decimals, method: crossing ? 'together' : 'adjusted' };
  }
  return { ...plain, decimals: 0, method: 'uneven' };
}
