import { CHART_STYLE, type ChartModel, printedText, type SheetCell, type SheetModel, styleOf } from '../../layout';
import type { ChartAxisDescription, ChartDescription, ChartFontDescription } from '@report/ooxml/drawing';
import { absolute, areaIn, quoted } from './places';

const { font: name, textSize, titleSize, color, background, line, fills, strokes, gapWidth } = CHART_STYLE;
const FONT: ChartFontDescription = { name, size: textSize, bold: false, italic: false, color };
const TITLE: ChartFontDescription = { ...FONT, size: titleSize, bold: true };
/** Points. */
const STROKE = 1.5;
const LINE = { color: line, weight: 0.75 };

/** A chart of a sheet as it is written into a file: the look is that of `CHART_STYLE`, the figures those of its cells. */
export function describeChart(model: SheetModel, chart: ChartModel): ChartDescription {
  const formula = (address: string): string => `${quoted(model.name)}!${absolute(address)}`;
  const isBar = chart.kind === 'bar';
  const isLabelled = chart.labelled !== false;
  const covered = areaIn(`${chart.place.from}:${chart.place.to}`);
  return {
    sheet: model.name,
    name: chart.name,
    alternative: chart.alternative,
    kind: chart.kind,
    place: {
      top: covered.firstRow,
      left: covered.firstColumn,
      bottom: covered.lastRow,
      right: covered.lastColumn,
    },
    title: { text: chart.title, font: TITLE },
    legend: chart.series.length > 1 ? { position: 'Top', font: FONT } : null,
    categories: { formula: formula(chart.categories), texts: cellsAt(model, chart.categories).map(printedText) },
    series: chart.series.map(({ name: series, values }, index) => {
      const cells = cellsAt(model, values);
      return {
        name: series,
        formula: formula(values),
        values: cells.map(({ value }) => Number(value)),
        formats: cells.map((cell) => styleOf(cell).numberFormat),
        labels: isLabelled ? { texts: cells.map(printedText), font: FONT } : null,
        ...(chart.kind === 'line'
          ? { labelPosition: 'Top', ...strokeOf(index) }
          : { labelPosition: 'OutsideEnd', fill: fills[index] ?? background, line: LINE }),
      };
    }),
    categoryAxis: {
      ...axis(chart.categoryTitle),
      // The first line of the table at the top; the axis of the figures then goes back down.
      reversed: isBar,
      crossedAt: isBar ? 'maximum' : 'automatic',
      labels: true,
      line: LINE,
    },
    valueAxis: { ...axis(chart.valueTitle), minimum: 0, labels: !isLabelled },
    gapWidth,
    overlap: 0,
    background,
    border: null,
    font: FONT,
  };
}

function strokeOf(index: number) {
  const { color: stroke, marker } = strokes[index] ?? { color: line, marker: 'Circle' };
  return { fill: stroke, line: { color: stroke, weight: STROKE }, marker };
}

const axis = (title: string | null): ChartAxisDescription => ({
  title: title === null ? null : { text: title, font: FONT },
  visible: true,
  reversed: false,
  crossedAt: 'automatic',
  ticks: false,
  labels: false,
  gridlines: false,
  minimum: null,
  font: FONT,
  line: null,
});

/** The cells of a part of one column; an address that holds an empty cell is a mistake of the layout. */
function cellsAt({ rows, name: sheet }: SheetModel, address: string): SheetCell[] {
  const { firstRow, lastRow, firstColumn } = areaIn(address);
  return rows.slice(firstRow, lastRow + 1).map(({ cells }) => {
    const cell = cells.find(({ column }) => column === firstColumn);
    if (cell === undefined) throw new Error(`${sheet}: an empty cell in ${address}`);
    return cell;
  });
}
