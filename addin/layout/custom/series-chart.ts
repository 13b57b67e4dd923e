import type { Table } from '@report/engine/contract';
import type { BlockChart } from '../model/block';
import { CHART_STYLE } from '../model/styles';
import type { ChartedLines, Picture } from '../charts/chart-of-lines';
import type { FigureColumn } from '../tables/figure-columns';
import { gap } from '../text/row-height';

const BEFORE = 8;
const HEIGHT = 240;
/** From so many points on a line is read better than bars. */
const FEWEST_OF_LINE = 6;
/** More figures beside the points would lie over each other. */
const MOST_LABELLED = 24;
const NONE: Picture = { rows: [], charts: [] };

/**
 * The chart of a series: the points from the first that is known to the last, since a cell without a figure would be
 * drawn as 0. Of many lines the largest. None with fewer than two points, or where a gap lies between them.
 */
export function seriesChart(
  table: Table,
  columns: readonly FigureColumn[],
  { name, body, before, above }: Pick<ChartedLines, 'name' | 'body' | 'before' | 'above'>,
  valueTitle: string,
): Picture {
  const figureAt = (row: number, source: number): number | null => {
    const cell = table.rows[row]?.cells[source];
    return cell?.value ?? cell?.count ?? null;
  };
  const own = columns
    .map(({ source }, index) => ({ source, column: index + 1 }))
    .filter(({ source }) => isLine(table, source));
  const size = (source: number): number => table.rows.reduce((all, _, row) => all + (figureAt(row, source) ?? 0), 0);
  const shown = [...own]
    .sort((a, b) => size(b.source) - size(a.source))
    .slice(0, CHART_STYLE.fills.length)
    .sort((a, b) => a.column - b.column);
  const known = table.rows.map((_, row) => shown.every(({ source }) => figureAt(row, source) !== null));
  const [first, last] = [known.indexOf(true), known.lastIndexOf(true)];
  const points = last - first + 1;
  const isWhole = known.slice(first, last + 1).every(Boolean);
  if (first < 0 || points < 2 || !isWhole || body.length !== table.rows.length + 1) return NONE;
  const kind: BlockChart['kind'] = points < FEWEST_OF_LINE ? 'column' : 'line';
  const isPart = shown.length < own.length;
  const words = shown.map(({ source }) => {
    const figures = table.rows
      .slice(first, last + 1)
      .map(({ label }, row) => `${label} ${figureAt(first + row, source) ?? ''}`);
    return `${table.columns[source]?.label ?? ''}\u00a0: ${figures.join(', ')}.`;
  });
  return {
    rows: [gap(BEFORE), gap(HEIGHT)],
    charts: [
      {
        name,
        kind,
        title: table.title,
        alternative: `${table.title}. ${words.join(' ')}`,
        valueTitle: isPart ? `${valueTitle}, les ${shown.length} plus grandes lignes` : valueTitle,
        categoryTitle: null,
        labelled: points <= MOST_LABELLED,
        series: shown.map(({ source, column }) => ({ name: table.columns[source]?.label ?? '', column })),
        first: before + 1 + first,
        last: before + 1 + last,
        row: above.length + 1,
      },
    ],
  };
}

/** Neither the facts behind a quantity, nor all lines together where there are some. */
const isLine = ({ columns }: Table, source: number): boolean => {
  const code = columns[source]?.code;
  return code === null || (code !== 'n' && code !== 'total');
};
