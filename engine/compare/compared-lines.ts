import type { Statistic } from '../catalogue';
import type { UnitsProfile } from '../facts';
import type { ComparedFigure, ComparedLine, ComparedTable } from './comparison';
import { lineExists } from './line-exists';
import type { YearColumn, YearLine } from './year-column';

const keyOf = ({ code, role }: Pick<YearLine, 'code' | 'role'>): string => `${role === 'group' ? 'group' : ''}|${code}`;

const isCounted = ({ role }: YearLine): boolean => role === 'line' || role === 'sub' || role === 'group';

/**
 * The lines of every year, in the order of the report year. A line it lacks follows the one it follows in its own year;
 * in an order by count, the lines of the report year.
 */
function allLines({ rows }: Statistic, columns: readonly YearColumn[]): YearLine[] {
  const lines: YearLine[] = [];
  const byCount = rows.kind === 'variable' && rows.order === 'count';
  for (const column of columns) {
    let last = -1;
    for (const line of column.lines) {
      const known = lines.findIndex((one) => keyOf(one) === keyOf(line));
      if (known >= 0) last = known;
      else {
        last = byCount && isCounted(line) ? lines.filter(isCounted).length : last + 1;
        lines.splice(last, 0, line);
      }
    }
  }
  return lines;
}

const ofLine = ({ figure, count, percent }: YearLine): ComparedFigure => ({ figure, count, percent });

/** What is subtracted of two years; rounded to what can be printed, against the noise of binary fractions. */
function changeOf(
  kind: ComparedTable['change'],
  now: ComparedFigure | null | undefined,
  then: ComparedFigure | null | undefined,
): number | null {
  const [to, from] = kind === 'points' ? [now?.percent, then?.percent] : [now?.figure, then?.figure];
  if (kind === null || typeof to !== 'number' || typeof from !== 'number') return null;
  return Math.round((to - from) * 100) / 100 || 0;
}

/**
 * The lines of a table year beside year. A line that a year does not print has 0 there; null when its codes may not be
 * chosen in that year and some other year has them.
 *
 * @param columns the same column of each year, the report year first
 */
export function comparedLines(
  profile: UnitsProfile,
  entry: Statistic,
  columns: readonly YearColumn[],
  edition: string,
  change: ComparedTable['change'],
): Pick<ComparedTable, 'lines' | 'total'> {
  const all = allLines(entry, columns);
  const isWhole = ({ figure }: ComparedFigure): boolean => figure === null || Number.isInteger(figure);
  const sums = columns.some(({ measure, lines }) => measure !== 'count' && !lines.every(isWhole));
  const absent = ({ decimal, percent }: YearLine, { base }: YearColumn): ComparedFigure =>
    decimal
      ? { figure: null, count: null, percent: null }
      : { figure: 0, count: 0, percent: percent === null || base === null || base === 0 ? null : 0 };
  const compare = (line: YearLine, found: readonly (YearLine | null | undefined)[]): ComparedLine => {
    const exists = columns.map(({ year }) => lineExists(profile, entry, line, edition, year));
    const figures = columns.map((column, index) => {
      const own = found[index];
      const printed = own == null ? absent(line, column) : ofLine(own);
      return exists[index] === false && exists.includes(true) && (printed.count ?? 0) === 0 ? null : printed;
    });
    const { code, label, role } = line;
    // Of shares the total is 100 in every year.
    const isSubtracted = !(role === 'total' && change === 'points');
    return {
      code,
      label,
      role,
      decimal: line.decimal || sums || figures.some((figure) => figure !== null && !isWhole(figure)),
      figures,
      change: isSubtracted ? changeOf(change, figures[0], figures[1]) : null,
    };
  };
  const [now] = columns;
  return {
    lines: all.map((line) =>
      compare(
        line,
        columns.map(({ lines }) => lines.find((one) => keyOf(one) === keyOf(line))),
      ),
    ),
    total:
      now?.total == null
        ? null
        : compare(
            now.total,
            columns.map(({ total }) => total),
          ),
  };
}
