/** A line along one side of a cell. */
export interface BorderStyle {
  readonly weight: 'Hairline' | 'Thin' | 'Medium';
  readonly color: string;
}

/** Everything the writer sets on a cell. Built from its role by the style sheet; plain data, no Excel. */
export interface CellStyle {
  /** Level of the heading it is: a style of that name, by which programs go from one to the next; null for none. */
  readonly heading: 1 | 2 | 3 | null;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly horizontal: 'Left' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: BorderStyle | null;
  readonly bottom: BorderStyle | null;
  /** Excel number format; '@' keeps a text a text («1-4», «=1+1»). */
  readonly numberFormat: string;
}

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
  /** Lines along time, one after the other, each with a mark of its own: they stay apart in black and white too. */
  readonly strokes: readonly { readonly color: string; readonly marker: 'Circle' | 'Square' | 'Triangle' }[];
  /** White between two lines of the table, in hundredths of a bar. */
  readonly gapWidth: number;
}
