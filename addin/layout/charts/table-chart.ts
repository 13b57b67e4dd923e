import { entryOf } from '@report/engine/catalogue';
import type { Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { ofNoun } from '@report/engine/text';
import type { FigureColumn } from '../tables/figure-columns';
import { printedRows } from '../tables/printed-rows';
import { type ChartedLines, chartOfLines, type Picture } from './chart-of-lines';

/** What is measured: «Nombre d’enfants», «Part des familles (%)». */
export const measured = (unit: string, shows: 'figure' | 'share'): string =>
  shows === 'share' ? `Part des ${unit} (%)` : `Nombre ${ofNoun(unit)}`;

/** The chart its entry asks for a table that stands in one part, one series per column but the totals; `period` in words, `axis` what is measured where it is no count. */
export function tableChart(
  profile: Profile,
  table: Table,
  columns: readonly FigureColumn[],
  period: string,
  places: Pick<ChartedLines, 'name' | 'body' | 'before' | 'above'>,
  axis?: string,
): Picture {
  const entry = entryOf(profile, table.id);
  const wish = entry?.kind === 'statistic' ? entry.chart : undefined;
  if (wish === undefined) return { rows: [], charts: [] };
  const shown = wish.shows === 'share' ? 'percent' : 'figure';
  return chartOfLines({
    ...places,
    kind: wish.kind,
    title: `${table.title} – ${period}`,
    valueTitle: axis ?? measured(table.unit, wish.shows),
    sentence: table.sentence,
    stub: table.stub,
    lines: printedRows(profile, table),
    series: columns.flatMap(({ source, shows }, index) => {
      const column = table.columns[source];
      if (column === undefined || shows !== shown || column.code === 'total') return [];
      return [{ name: column.code === null ? measured(table.unit, wish.shows) : column.label, column: index + 1 }];
    }),
  });
}
