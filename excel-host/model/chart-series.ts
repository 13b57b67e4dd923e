import type { Rect } from '../cells/address';
import { HostError, NotEmulatedError } from '../host-error';
import type { Chart } from './chart';
import { ChartPart } from './chart-part';
import { SERIES_PARTS, SERIES_SETTINGS } from './chart-specs';
import { Range } from './range';
import { WorkbookPart } from './xl-object';

/** Excel.ChartSeries: its labels and values are cells of the sheet of the chart. */
export class ChartSeries extends ChartPart {
  valueCells: Rect | null = null;
  categoryCells: Rect | null = null;

  constructor(private readonly chart: Chart) {
    super(chart.wb, { className: 'ChartSeries', settings: SERIES_SETTINGS, parts: SERIES_PARTS });
  }
  override hasMember(wire: string): boolean {
    return super.hasMember(wire) || ['SetValues', 'SetXAxisValues', 'GetDimensionValues', 'Delete'].includes(wire);
  }
  override callMember(wire: string, [argument]: readonly unknown[]): unknown {
    switch (wire) {
      case 'SetValues':
        this.valueCells = this.cellsOf(argument);
        return null;
      case 'SetXAxisValues':
        this.categoryCells = this.cellsOf(argument);
        return null;
      case 'GetDimensionValues':
        return this.dimension(argument);
      default:
        this.chart.seriesList = this.chart.seriesList.filter((one) => one !== this);
        return null;
    }
  }
  private cellsOf(range: unknown): Rect {
    if (!(range instanceof Range)) throw new HostError('InvalidArgument');
    if (range.sheet !== this.chart.sheet) throw new NotEmulatedError('a series of another sheet');
    return range.rect;
  }
  private dimension(name: unknown): unknown[] {
    if (name !== 'Values' && name !== 'Categories') throw new NotEmulatedError(`ChartSeries dimension ${String(name)}`);
    const rect = name === 'Values' ? this.valueCells : this.categoryCells;
    const values = rect === null ? [] : (new Range(this.chart.sheet, rect).Values ?? []).flat();
    const { dimensions } = this.wb.options;
    if (dimensions === 'numbers') return values;
    return values.map((value) => (dimensions === 'texts' ? String(value) : String(value).replace('.', ',')));
  }
}

/** Excel.ChartSeriesCollection. */
export class ChartSeriesCollection extends WorkbookPart {
  readonly className = 'ChartSeriesCollection';

  constructor(private readonly chart: Chart) {
    super(chart.wb);
  }
  override items(): readonly ChartSeries[] {
    return this.chart.seriesList;
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItemAt(index: number): ChartSeries {
    const found = this.items()[index];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }
  /** Without values yet: setValues gives them. */
  Add(name?: unknown): ChartSeries {
    const series = new ChartSeries(this.chart);
    if (typeof name === 'string') series.writeMember('Name', name);
    this.chart.seriesList = [...this.chart.seriesList, series];
    return series;
  }
}
