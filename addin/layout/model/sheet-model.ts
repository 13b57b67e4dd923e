/** Role of a cell: the style sheet turns it into fonts, borders and formats. The layout never names a colour. */
export type CellRole =
  | 'sheetTitle'
  | 'sheetSub'
  | 'spacer'
  | 'section'
  | 'title'
  | 'unitLine'
  | 'headerStub'
  | 'header'
  | 'stub'
  | 'substub'
  | 'text'
  | 'number'
  | 'decimal'
  | 'percent'
  | 'percentDecimal'
  | 'percentSmall'
  | 'delta'
  | 'deltaDecimal'
  | 'noBase'
  | 'masked'
  | 'note'
  | 'sentence'
  | 'backLink'
  | 'link';

export interface SheetCell {
  /** 0-based column. */
  readonly column: number;
  /** A number has at most the fifteen significant digits that Excel keeps. */
  readonly value: string | number;
  readonly role: CellRole;
  /** total: bold between rules; missing: grey. */
  readonly emphasis?: 'total' | 'missing' | 'base';
  /** Merge this cell up to this 0-based column (notes and sentences only, never inside a table). */
  readonly mergeTo?: number;
  /** Link to a place of the workbook: «'Sommaire 2016'!A12». */
  readonly link?: string;
}

export interface SheetRow {
  /** Height in points. */
  readonly height: number;
  readonly cells: readonly SheetCell[];
}

export interface ChartSeries {
  readonly name: string;
  /** A1 range of its values. */
  readonly values: string;
}

/** A native chart over cells of its own sheet: what it shows is what stands in them. */
export interface ChartModel {
  /** Name of the object, unlike any other in the sheet. */
  readonly name: string;
  /** bar: lines across, the first at the top; column: upright, the first at the left; line: along time, a point each. */
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** What it says, for who cannot see it. A file holds it; Office.js has no word for it. */
  readonly alternative: string;
  /** What the lines are; null where their labels say it. */
  readonly categoryTitle: string | null;
  /** What is measured: «Nombre de dossiers». */
  readonly valueTitle: string;
  /** False: the axis says the figures, too many to stand beside the points. Default: they stand there. */
  readonly labelled?: boolean;
  /** A1 range of the labels. */
  readonly categories: string;
  /** One to three. */
  readonly series: readonly ChartSeries[];
  /** The cells it covers, one row that is kept free: no page can end inside it. */
  readonly place: { readonly from: string; readonly to: string };
}

/** A whole sheet as plain data: values only, no formula. Written in a few syncs by addin/workbook. */
export interface SheetModel {
  /** Wished name; the writer makes it «… (2)» when someone else has it. */
  readonly name: string;
  /** Column widths in pixels at 96 dpi. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** One workbook name per table: the table alone, and its sentence. */
  readonly names: readonly { readonly name: string; readonly address: string }[];
  readonly charts: readonly ChartModel[];
  /** A1 range that is printed. */
  readonly printArea: string;
  /** Rows repeated on every page, «1:3». */
  readonly printTitles: string;
  /** 0-based rows before which a page ends. */
  readonly pageBreaks: readonly number[];
  readonly frozenRows: number;
  readonly footer: { readonly left: string; readonly right: string };
}
