import type { Statistic } from '../catalogue';
import type { Rounding } from '../contract';
import type { UnitsProfile } from '../facts';
import { halfUp, largestRemainder, levelsOfAxis } from '../tabulate';
import type { YearColumn, YearLine } from './year-column';

/**
 * The counts or sums of a year added up by the groups of their list: what two years have in common when the codes changed.
 * Shares are those of the groups themselves (to a total of 100 by largest remainder where the lines part the base and
 * no equal counts would print differently, else each by itself), never sums of rounded shares.
 */
export function intoGroups(
  profile: UnitsProfile,
  entry: Statistic,
  column: YearColumn,
  edition: string,
  rounding: Rounding,
): YearColumn {
  const { rows, source } = entry;
  if (rows.kind === 'items' || rows.lines === 'groups') return column;
  const { levels, groups } = levelsOfAxis(profile, source.unit, rows, edition, column.year);
  const isCode = ({ code, role }: YearLine): boolean =>
    (role === 'line' || role === 'sub') && levels.some((level) => level.code === code);
  const added = groups.map(({ code, label }): YearLine => {
    const members = column.lines.filter(
      (line) => isCode(line) && levels.some((level) => level.code === line.code && level.group === code),
    );
    const [figure, count] = [sumOf(members, 'figure'), sumOf(members, 'count')];
    return { code, label, role: 'group', figure, count, percent: null, decimal: false };
  });
  const others = column.lines.filter((line) => line.role !== 'group' && !isCode(line));
  return { ...column, percentDecimals: 0, lines: withShares(added, others, column, rounding) };
}

const sumOf = (lines: readonly YearLine[], what: 'figure' | 'count'): number =>
  lines.reduce((sum, line) => sum + (line[what] ?? 0), 0);

/** Lines that had a share get one again; how many levels there are, and answers outside the base, never had. */
function withShares(
  groups: readonly YearLine[],
  others: readonly YearLine[],
  { base, total }: YearColumn,
  rounding: Rounding,
): YearLine[] {
  if (base === null || base === 0) return [...groups, ...others];
  const shared = [...groups, ...others.filter(({ percent }) => percent !== null)];
  const counts = shared.map(({ figure }) => figure ?? 0);
  const { units, tieCut } = largestRemainder(counts, base, 100);
  const parts = total !== null && counts.reduce((sum, count) => sum + count, 0) === base;
  const adjusted = rounding === 'adjusted' && parts && !tieCut;
  return [...groups, ...others].map((line) => {
    const index = shared.indexOf(line);
    if (index < 0) return line;
    return { ...line, percent: adjusted ? (units[index] ?? null) : halfUp(100 * (counts[index] ?? 0), base) };
  });
}
