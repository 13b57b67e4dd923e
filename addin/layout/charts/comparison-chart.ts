import { entryOf } from '@report/engine/catalogue';
import type { ComparedTable } from '@report/engine/compare';
import type { Profile } from '@report/engine/profile';
import { enumerate } from '@report/engine/text';
import { printedRows } from '../tables/printed-rows';
import { type ChartedLines, chartOfLines, type Picture } from './chart-of-lines';
import { measured } from './table-chart';

/**
 * The chart of a table year beside year, where its entry asks for one: shares, because the years have bases of their
 * own. None where a break in the series forbids to compare.
 */
export function comparisonChart(
  profile: Profile,
  table: ComparedTable,
  places: Pick<ChartedLines, 'name' | 'body' | 'before' | 'above'>,
): Picture {
  const { id, title, unit, stub, years, lines, total, change } = table;
  const entry = entryOf(profile, id);
  const wish = entry?.kind === 'statistic' ? entry.chart : undefined;
  const shared = years.every(({ base }) => base !== null);
  if (wish?.years !== true || change === null || !shared) return { rows: [], charts: [] };
  return chartOfLines({
    ...places,
    kind: wish.kind,
    title: `${title} – ${enumerate(years.map(({ name }) => name))}`,
    valueTitle: measured(unit, 'share'),
    sentence: null,
    stub,
    lines: printedRows(profile, { id, rows: lines, total }),
    series: years.map(({ name }, index) => ({ name, column: 2 + 2 * index })),
  });
}
