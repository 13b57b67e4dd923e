import type { ChartWish } from '@report/engine/catalogue';
import type { Row } from '@report/engine/contract';
import { enumerate, quoted } from '@report/engine/text';
import type { BlockChart } from '../model/block';
import type { SheetRow } from '../model/sheet-model';
import { printedText } from '../copy/printed-text';
import { CHART_STYLE } from '../model/styles';
import { BLOCK_HEIGHT, heightOf } from '../sheets/page-breaks';
import { gap } from '../text/row-height';

/** White above a chart, and what a chart takes beside its bars, in points. */
const BEFORE_CHART = 8;
const AROUND = 52;
const LEGEND = 20;
const COLUMNS_HEIGHT = 150;
const LEAST_COLUMNS_HEIGHT = 100;
/** A line of a chart of bars: its bars, and the white between; where the page is short, what can still be read. */
const BAR = { wished: 12, least: 9 };
const BETWEEN_LINES = { wished: 8, least: 4 };
/** Excel’s highest row, whole pixels. */
const HIGHEST = 408;
/** More than these are too thin for the figures beside them. */
const MOST: Readonly<Record<ChartWish['kind'], number>> = { bar: 33, column: 24 };

export interface ChartedLines extends Pick<BlockChart, 'name' | 'title' | 'valueTitle' | 'series'> {
  readonly kind: ChartWish['kind'];
  /** What the report writes about the table; null where it writes nothing. */
  readonly sentence: string | null;
  /** Header of the labels. */
  readonly stub: string;
  /** The lines as they are printed, header apart. */
  readonly lines: readonly Pick<Row, 'label' | 'role'>[];
  /** The rows of the table: the header, then one per line. */
  readonly body: readonly SheetRow[];
  /** How many rows of the block stand before the table. */
  readonly before: number;
  /** All rows of the block before the chart. */
  readonly above: readonly SheetRow[];
}

/** What a table gets under it; nothing where there is nothing to look at. */
export interface Picture {
  readonly rows: readonly SheetRow[];
  readonly charts: readonly BlockChart[];
}

const NONE: Picture = { rows: [], charts: [] };
const isUnknown = ({ role }: Pick<Row, 'role'>): boolean => role === 'missing' || role === 'offList';

/**
 * The chart of a table: its lines in their order, without totals, base and «dont …»; the unknown answers as soon as
 * there is one, and said beside the figures where they cannot be shown because other lines stand between.
 *
 * No chart at all with fewer than two lines above 0, a cell without a figure, more bars than can be read, or a table
 * that leaves no room on its page.
 */
export function chartOfLines(charted: ChartedLines): Picture {
  const { lines, body, before, above, series, stub, name, kind, title, valueTitle, sentence } = charted;
  const figure = (line: number, column: number): number | null => {
    const value = body[line + 1]?.cells.find((cell) => cell.column === column)?.value;
    return typeof value === 'number' ? value : null;
  };
  const isAbove = (line: number): boolean => series.some(({ column }) => (figure(line, column) ?? 0) > 0);
  const isShown = lines.map(
    (line, index) => line.role === 'line' || line.role === 'group' || (isUnknown(line) && isAbove(index)),
  );
  const end = isShown.indexOf(false);
  const count = end < 0 ? lines.length : end;
  const rest = lines.filter((_, index) => index >= count && isShown[index] === true);
  const shown = lines.slice(0, count);
  const isWhole = shown.every((_, line) => series.every(({ column }) => figure(line, column) !== null));
  const known = shown.filter((line, index) => isAbove(index) && !isUnknown(line)).length;
  if (known < 2 || !isWhole || !rest.every(isUnknown)) return NONE;
  if (series.length > CHART_STYLE.fills.length || count * series.length > MOST[kind]) return NONE;
  const room = Math.min(HIGHEST, BLOCK_HEIGHT - heightOf(above) - BEFORE_CHART);
  if (room < chartHeight(kind, count, series.length, 'least')) return NONE;
  const height = Math.min(room, chartHeight(kind, count, series.length, 'wished'));
  const left = enumerate(rest.map(({ label }) => quoted(label.replace(/ \(hors total\)$/, ''))));
  return {
    rows: [gap(BEFORE_CHART), gap(height)],
    charts: [
      {
        name,
        kind,
        title,
        alternative: `${title}. ${sentence ?? inWords(shown, series, (line, column) => printed(body, line, column))}`,
        valueTitle: left === '' ? valueTitle : `${valueTitle}, sans ${left}`,
        categoryTitle: kind === 'column' ? stub : null,
        series,
        first: before + 1,
        last: before + count,
        row: above.length + 1,
      },
    ],
  };
}

/** «2016 : Famille 36 %, Justice 4 %.» */
const inWords = (
  lines: ChartedLines['lines'],
  series: ChartedLines['series'],
  figure: (line: number, column: number) => string,
): string =>
  series
    .map(
      ({ name, column }) =>
        `${name}\u00a0: ${lines.map(({ label }, line) => `${label} ${figure(line, column)}`).join(', ')}.`,
    )
    .join(' ');

function printed(body: readonly SheetRow[], line: number, column: number): string {
  const cell = body[line + 1]?.cells.find((one) => one.column === column);
  return cell === undefined ? '' : printedText(cell);
}

function chartHeight(kind: ChartWish['kind'], lines: number, series: number, how: 'wished' | 'least'): number {
  const columns = how === 'wished' ? COLUMNS_HEIGHT : LEAST_COLUMNS_HEIGHT;
  const plot = kind === 'column' ? columns : lines * (series * BAR[how] + BETWEEN_LINES[how]);
  return plot + AROUND + (series > 1 ? LEGEND : 0);
}
