import { CHART_STYLE, type ChartModel } from '../../layout';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers' } as const;
const LINE_WEIGHT = 0.75;
const STROKE_WEIGHT = 1.5;
const MARK_SIZE = 6;

/**
 * Queues a native chart. It begins as the bare column of its first figures, so that nothing is left to what Excel guesses
 * of headers; names and labels are said. Needs ExcelApi 1.8.
 */
export function drawChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const { kind, name, title, place, series } = model;
  const [first] = series;
  if (first === undefined) return;
  const { font, color, textSize, titleSize, background } = CHART_STYLE;
  const chart = sheet.charts.add(TYPES[kind], sheet.getRange(first.values), 'Columns');
  chart.name = name;
  chart.setPosition(place.from, place.to);
  chart.format.fill.setSolidColor(background);
  chart.format.border.lineStyle = 'None';
  chart.format.font.set({ name: font, size: textSize, color });
  chart.title.set({ text: title, visible: true });
  chart.title.format.font.set({ name: font, size: titleSize, bold: true, color });
  chart.legend.set({ visible: series.length > 1, position: 'Top' });
  drawAxes(chart, model);
  series.forEach((one, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    if (index === 0) drawn.name = one.name;
    else drawn.setValues(sheet.getRange(one.values));
    drawn.setXAxisValues(sheet.getRange(model.categories));
    if (kind === 'line') drawStroke(drawn, index, model);
    else drawSeries(drawn, CHART_STYLE.fills[index] ?? background);
  });
}

/** A line along time with a mark at each point: which is which is said by the marks, in black and white too. */
function drawStroke(series: Excel.ChartSeries, index: number, { labelled = true }: ChartModel): void {
  const { color, marker } = CHART_STYLE.strokes[index] ?? { color: CHART_STYLE.line, marker: 'Circle' };
  series.set({
    hasDataLabels: labelled,
    smooth: false,
    markerStyle: marker,
    markerSize: MARK_SIZE,
    markerBackgroundColor: color,
    markerForegroundColor: color,
  });
  if (labelled) series.dataLabels.set({ showValue: true, position: 'Top' });
  series.format.line.set({ color, weight: STROKE_WEIGHT });
}

function drawSeries(series: Excel.ChartSeries, fill: string): void {
  series.set({ gapWidth: CHART_STYLE.gapWidth, overlap: 0, hasDataLabels: true });
  series.dataLabels.set({ showValue: true, position: 'OutsideEnd' });
  series.format.fill.setSolidColor(fill);
  series.format.line.set({ color: CHART_STYLE.line, weight: LINE_WEIGHT });
}

/** The figures stand beside the bars: their axis has a title and neither line nor numbers, unless they are too many. It always begins at 0. */
function drawAxes({ axes }: Excel.Chart, { kind, categoryTitle, valueTitle, labelled = true }: ChartModel): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.set({ majorTickMark: 'None' });
  // Excel draws the first bar at the bottom; turned round, the axis of the figures must be sent back down.
  if (kind === 'bar') categoryAxis.set({ reversePlotOrder: true, position: 'Maximum' });
  categoryAxis.format.line.set({ color: CHART_STYLE.line, weight: LINE_WEIGHT });
  if (categoryTitle !== null) categoryAxis.title.set({ text: categoryTitle, visible: true });
  valueAxis.set({ minimum: 0, majorTickMark: 'None', tickLabelPosition: labelled ? 'None' : 'NextToAxis' });
  valueAxis.majorGridlines.visible = false;
  valueAxis.format.line.lineStyle = 'None';
  valueAxis.title.set({ text: valueTitle, visible: true });
}
