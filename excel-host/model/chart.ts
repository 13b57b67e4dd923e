import type { Rect } from '../cells/address';
import { HostError, NotEmulatedError } from '../host-error';
import { toText } from './argument';
import { ChartPart } from './chart-part';
import { ChartSeries, ChartSeriesCollection } from './chart-series';
import { CHART_PARTS } from './chart-specs';
import { Range } from './range';
import type { Worksheet } from './worksheet';

const CHART_TYPES = ['BarClustered', 'ColumnClustered', 'LineMarkers'];

/** Excel.Chart: clustered bars or columns, or lines with marks, over cells of its own sheet, held by the sheet and gone with it. */
export class Chart extends ChartPart {
  seriesList: readonly ChartSeries[] = [];
  /** What its file says of it for who cannot see it. Office.js has no member for it: a program that saves files sets it. */
  alternative: string | null = null;
  /** Cells it covers. */
  place: Rect;

  constructor(
    readonly sheet: Worksheet,
    readonly Id: string,
    readonly chartType: string,
    source: Range,
  ) {
    super(sheet.wb, { className: 'Chart', settings: { Name: ['', toText] }, parts: CHART_PARTS });
    const series = new ChartSeries(this);
    series.valueCells = source.rect;
    this.seriesList = [series];
    // Where Excel puts it before anyone says so: over fifteen rows and seven columns at the top.
    this.place = { top: 1, left: 1, bottom: 15, right: 7 };
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  override hasMember(wire: string): boolean {
    return super.hasMember(wire) || ['Id', 'ChartType', 'Series', 'Worksheet', 'SetPosition', 'Delete'].includes(wire);
  }
  override readMember(wire: string): unknown {
    switch (wire) {
      case 'Id':
        return this.Id;
      case 'ChartType':
        return this.chartType;
      case 'Series':
        return new ChartSeriesCollection(this);
      case 'Worksheet':
        return this.sheet;
      default:
        return super.readMember(wire);
    }
  }
  override callMember(wire: string, [start, end]: readonly unknown[]): unknown {
    if (wire === 'Delete') this.sheet.charts = this.sheet.charts.filter((one) => one !== this);
    else {
      const from = this.cellsOf(start);
      const to = end === undefined || end === null ? from : this.cellsOf(end);
      this.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    }
    return null;
  }
  private cellsOf(cell: unknown): Rect {
    const range = cell instanceof Range ? cell : this.sheet.GetRange(cell);
    if (range.sheet !== this.sheet) throw new HostError('InvalidArgument');
    return range.rect;
  }
}

/**
 * A chart as charts.add makes it. Of which cells Excel would guess titles and labels is not emulated: the source is one
 * column of numbers, names and labels are said.
 */
export function newChart(sheet: Worksheet, id: string, type: unknown, source: unknown, seriesBy: unknown): Chart {
  if (!CHART_TYPES.includes(String(type))) throw new NotEmulatedError(`a chart ${String(type)}`);
  if (!(source instanceof Range)) throw new HostError('InvalidArgument');
  const plain =
    source.sheet === sheet &&
    source.ColumnCount === 1 &&
    seriesBy === 'Columns' &&
    source.Values?.every(([value]) => typeof value === 'number');
  if (plain !== true) throw new NotEmulatedError('a chart of anything but one column of numbers');
  return new Chart(sheet, id, String(type), source);
}
