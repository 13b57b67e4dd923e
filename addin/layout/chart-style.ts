/** What the writer sets on every chart. Built by the style sheet; plain data, no Excel. */
export interface ChartStyle {
  readonly font: string;
  readonly titleSize: number;
  readonly textSize: number;
  readonly color: string;
  /** Behind the chart. */
  readonly background: string;
  /** Around each bar, and along the axis of the lines. */
  readonly line: string;
  /** Insides of the bars, series after series: no chart has more series than there are fills. */
  readonly fills: readonly string[];
  /** White between two lines of the table, in hundredths of a bar. */
  readonly gapWidth: number;
}
