import { aboutReport, type SheetModel } from '@report/addin/layout';
import type { ExcelHost } from '@report/excel-host';

/**
 * What a file can say of its sheets and Office.js cannot: the text of each chart for who cannot see it, the language. And
 * title and subject, which are ours to say where the file is.
 */
export function describeSheets(host: ExcelHost, models: readonly SheetModel[]): void {
  Object.assign(host.workbook.xl.properties, aboutReport(models));
  for (const { name, charts } of models)
    for (const { name: chart, alternative } of charts) {
      const drawn = host.sheet(name).charts.find((one) => one.text('Name') === chart);
      if (drawn !== undefined) drawn.alternative = alternative;
    }
}
