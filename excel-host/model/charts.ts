import type {
  ChartAxisDescription,
  ChartDescription,
  ChartFontDescription,
  ChartLineDescription,
  ChartSeriesDescription,
  ChartTextDescription,
} from '@report/ooxml/drawing';
import { formatA1, quoteSheet, type Rect } from '../cells/address';
import { numberFormatOf, readText } from '../cells/read-cell';
import type { Chart } from './chart';
import type { ChartPart } from './chart-part';
import { Range } from './range';
import type { Workbook } from './workbook';

/** What Excel does where the add-in says nothing. */
const DEFAULT_FONT: ChartFontDescription = { name: 'Calibri', size: 10, bold: false, italic: false, color: '#595959' };
const DEFAULT_TITLE = { ...DEFAULT_FONT, size: 14 };
const DEFAULT_FILLS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const DEFAULT_GAP = 219;
const DEFAULT_OVERLAP = -27;
const KINDS: Readonly<Record<string, ChartDescription['kind']>> = { BarClustered: 'bar', LineMarkers: 'line' };
const DEFAULT_LINE = { color: '#D9D9D9', weight: 0.75 };

function fontOf(part: ChartPart, base: ChartFontDescription): ChartFontDescription {
  return {
    name: part.text('Name') ?? base.name,
    size: part.number('Size') ?? base.size,
    bold: part.setting('Bold') === null ? base.bold : part.isTrue('Bold'),
    italic: part.setting('Italic') === null ? base.italic : part.isTrue('Italic'),
    color: part.text('Color') ?? base.color,
  };
}

function lineOf(part: ChartPart, automatic: ChartLineDescription): ChartLineDescription {
  const [style, color, weight] = [part.text('LineStyle'), part.text('Color'), part.number('Weight')];
  if (style === 'None') return null;
  if (style === 'Automatic' && color === null && weight === null) return automatic;
  return { color: color ?? DEFAULT_LINE.color, weight: weight ?? DEFAULT_LINE.weight };
}

function titleOf(part: ChartPart, base: ChartFontDescription): ChartTextDescription | null {
  const text = part.text('Text');
  return !part.isTrue('Visible') || text === null ? null : { text, font: fontOf(part.part('Format', 'Font'), base) };
}

function axisOf(axis: ChartPart, base: ChartFontDescription): ChartAxisDescription {
  const position = axis.text('Position');
  return {
    title: titleOf(axis.part('Title'), base),
    visible: axis.isTrue('Visible'),
    reversed: axis.isTrue('ReversePlotOrder'),
    crossedAt: position === 'Maximum' ? 'maximum' : position === 'Minimum' ? 'minimum' : 'automatic',
    ticks: axis.text('MajorTickMark') === 'Outside',
    labels: axis.text('TickLabelPosition') === 'NextToAxis',
    gridlines: axis.part('MajorGridlines').isTrue('Visible'),
    minimum: axis.number('Minimum'),
    font: fontOf(axis.part('Format', 'Font'), base),
    line: lineOf(axis.part('Format', 'Line'), DEFAULT_LINE),
  };
}

const formulaOf = ({ sheet }: Chart, rect: Rect): string => `${quoteSheet(sheet.Name)}!${formatA1(rect, true)}`;

function seriesOf(chart: Chart, base: ChartFontDescription): ChartSeriesDescription[] {
  const { quietCells } = chart.wb;
  const isLine = chart.chartType === 'LineMarkers';
  return chart.seriesList.flatMap((series, index) => {
    const { valueCells: rect } = series;
    if (rect === null) return [];
    const range = new Range(chart.sheet, rect);
    const labels = series.part('DataLabels');
    const drawn = series.text('MarkerStyle');
    const marker = drawn === 'Square' || drawn === 'Triangle' ? drawn : 'Circle';
    const automatic = series.part('Format', 'Fill').text('_Color') ?? DEFAULT_FILLS[index % DEFAULT_FILLS.length];
    const isLabelled = series.isTrue('HasDataLabels') && labels.isTrue('ShowValue');
    return [
      {
        name: series.text('Name') ?? `Série${index + 1}`,
        formula: formulaOf(chart, rect),
        values: (range.Values ?? []).flat().map((value) => (typeof value === 'number' ? value : 0)),
        formats: (range.grid(numberFormatOf) ?? []).flat(),
        labels: isLabelled
          ? {
              texts: (range.grid((cell) => readText(cell, quietCells)) ?? []).flat(),
              font: fontOf(labels.part('Format', 'Font'), base),
            }
          : null,
        labelPosition: labels.text('Position') ?? 'OutsideEnd',
        fill: (isLine ? series.text('MarkerBackgroundColor') : null) ?? automatic ?? '#4472C4',
        ...(isLine && { marker }),
        line: lineOf(series.part('Format', 'Line'), null),
      },
    ];
  });
}

/** A chart as it is now: texts and figures of its cells included. */
export function describeChart(chart: Chart): ChartDescription {
  const font = fontOf(chart.part('Format', 'Font'), DEFAULT_FONT);
  const [first] = chart.seriesList;
  const legend = chart.part('Legend');
  const position = legend.text('Position');
  const labels = first?.categoryCells ?? null;
  const { quietCells } = chart.wb;
  const titleFont = chart.part('Format', 'Font').number('Size') === null ? DEFAULT_TITLE : font;
  return {
    sheet: chart.sheet.Name,
    name: chart.text('Name') ?? '',
    alternative: chart.alternative,
    kind: KINDS[chart.chartType] ?? 'column',
    place: chart.place,
    title: titleOf(chart.part('Title'), titleFont),
    legend: legend.isTrue('Visible')
      ? {
          position: position === 'Left' || position === 'Top' || position === 'Bottom' ? position : 'Right',
          font: fontOf(legend.part('Format', 'Font'), font),
        }
      : null,
    categories: labels && {
      formula: formulaOf(chart, labels),
      texts: (new Range(chart.sheet, labels).grid((cell) => readText(cell, quietCells)) ?? []).flat(),
    },
    series: seriesOf(chart, font),
    categoryAxis: axisOf(chart.part('Axes', 'CategoryAxis'), font),
    valueAxis: axisOf(chart.part('Axes', 'ValueAxis'), font),
    gapWidth: first?.number('GapWidth') ?? DEFAULT_GAP,
    overlap: first?.number('Overlap') ?? DEFAULT_OVERLAP,
    background: chart.part('Format', 'Fill').text('_Color') ?? '#FFFFFF',
    border: lineOf(chart.part('Format', 'Border'), DEFAULT_LINE),
    font,
  };
}

/** Every chart of a workbook, sheet after sheet. */
export const describeCharts = (wb: Workbook): ChartDescription[] =>
  wb.sheets().flatMap((sheet) => sheet.charts.map(describeChart));
