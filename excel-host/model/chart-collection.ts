import { sameName } from '../cells/address';
import { HostError } from '../host-error';
import { type Chart, newChart } from './chart';
import type { Worksheet } from './worksheet';
import { XlCollection } from './xl-object';

/** worksheet.charts. */
export class ChartCollection extends XlCollection<Chart> {
  readonly className = 'ChartCollection';

  constructor(private readonly sheet: Worksheet) {
    super(sheet.wb);
  }
  override items(): readonly Chart[] {
    return this.sheet.charts;
  }
  override find(key: unknown): Chart | undefined {
    return this.items().find((chart) => chart.Id === key || sameName(chart.text('Name'), key));
  }
  Add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    if (this.sheet.gone) throw new HostError('ItemNotFound');
    if (this.sheet.isProtected) throw new HostError('AccessDenied');
    const number = ++this.sheet.chartSerial;
    const chart = newChart(this.sheet, `{CHART-${this.sheet.TabId}-${number}}`, type, source, seriesBy);
    chart.writeMember('Name', `Graphique ${number}`);
    this.sheet.charts = [...this.sheet.charts, chart];
    return chart;
  }
}
