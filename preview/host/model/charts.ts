import type { Workbook } from './workbook';

/** A chart the add-in asked for, as plain data: the preview draws it, the saved file does not hold it. */
export interface ChartDescription {
  readonly sheet: string;
  readonly name: string;
  /** Excel.ChartType, for example ColumnClustered. */
  readonly type: string;
  /** Address of the source range. */
  readonly source: string;
  readonly title: string;
  /** Cells given to setPosition, or null. */
  readonly position: readonly [start: string, end: string | null] | null;
  /** In points; null when never set. */
  readonly box: Readonly<Record<'left' | 'top' | 'width' | 'height', number | null>>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export function describeCharts(wb: Workbook): ChartDescription[] {
  return wb.sheets().flatMap((sheet) =>
    sheet.Charts.list.map((chart) => {
      const [type, source] = chart.calls.get('Add') ?? [];
      const [start, end] = chart.calls.get('SetPosition') ?? [];
      return {
        sheet: sheet.Name,
        name: text(chart.values.get('Name')),
        type: text(chart.values.get('ChartType') ?? type),
        source: text(chart.calls.get('SetData')?.[0] ?? source),
        title: text(chart.children.get('Title')?.values.get('Text')),
        position:
          start === undefined ? null : ([text(start), end === undefined || end === null ? null : text(end)] as const),
        box: {
          left: number(chart.values.get('Left')),
          top: number(chart.values.get('Top')),
          width: number(chart.values.get('Width')),
          height: number(chart.values.get('Height')),
        },
      };
    }),
  );
}
