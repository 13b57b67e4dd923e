import { ExcelHost } from '../excel-host';
import { ChartSeriesCollection } from '../model/chart-series';
import type { XlObject } from '../model/xl-object';

/** One object of every class of the model that is really emulated. */
export function modelSamples(): XlObject[] {
  const host = ExcelHost.empty();
  const { workbook } = host;
  const sheet = workbook.active;
  const range = sheet.GetRange('A1:B2');
  range.Values = [
    ['a', 'b'],
    [1, 2],
  ];
  const table = sheet.Tables.Add('A1:B2', true);
  sheet.GetRange('D1:E1').Merge(false);
  const merged = sheet.GetRange('D1:E1').GetMergedAreasOrNullObject();
  const view = range.GetVisibleView();
  const chart = sheet.Charts.Add('BarClustered', sheet.GetRange('B2'), 'Columns');
  const format = sheet.GetRanges('G1,G3').ConditionalFormats.Add('Custom');
  return [
    workbook,
    workbook.Application,
    workbook.Application.CultureInfo,
    workbook.Application.CultureInfo.NumberFormat,
    workbook.Functions,
    workbook.Functions.Date(2000, 1, 1),
    workbook.Properties,
    workbook.Protection,
    workbook.Settings,
    workbook.Settings.Add('key', 1),
    workbook.Names,
    workbook.Names.Add('Name', range),
    workbook.Worksheets,
    sheet,
    sheet.AutoFilter,
    sheet.Charts,
    chart,
    new ChartSeriesCollection(chart),
    sheet.CustomProperties,
    sheet.CustomProperties.Add('key', 'value'),
    sheet.FreezePanes,
    sheet.HorizontalPageBreaks,
    sheet.HorizontalPageBreaks.Add('A9'),
    sheet.PageLayout,
    sheet.PageLayout.HeadersFooters,
    sheet.PageLayout.HeadersFooters.DefaultForAllPages,
    sheet.Protection,
    sheet.Tables,
    table,
    table.Columns,
    table.Columns.GetItemAt(0),
    table.Rows,
    table.Rows.GetItemAt(0),
    range,
    range.Format,
    range.Format.Borders,
    range.Format.Borders.GetItem('EdgeTop'),
    range.Format.Fill,
    range.Format.Font,
    range.DataValidation,
    sheet.GetRanges('G1,G3').ConditionalFormats,
    format,
    format.Custom,
    format.Custom.Rule,
    format.Custom.Format,
    format.Custom.Format.Borders,
    format.Custom.Format.Borders.Top,
    format.Custom.Format.Fill,
    format.Custom.Format.Font,
    view,
    view.Rows,
    ...(merged ? [merged, merged.Areas] : []),
  ];
}
