/** What Excel's Range.values holds: '' for an empty cell, an error as its text («#REF!»). */
export type CellValue = string | number | boolean;

/** An Excel table (ListObject) inside a sheet. Rows and columns are 0-based in the sheet. */
export interface RawTable {
  readonly name: string;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly showTotals: boolean;
}

/** The used range of a sheet as it was read: nothing recognised, nothing parsed. */
export interface RawSheet {
  readonly name: string;
  /** 0-based position in the sheet of values[0][0]. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** A sheet that nobody sees; deep: Excel does not offer to show it. Absent: it is seen. */
  readonly hidden?: 'hidden' | 'deep' | undefined;
  /** Rows of `values` (0-based in the sheet) that a filter or the user hid: counted like the others, and said. */
  readonly hiddenRows: readonly number[];
  readonly tables: readonly RawTable[];
  /** Where a number is shown as a date: columns by row, both 0-based in the sheet. Absent: nobody looked. */
  readonly dates?: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  /** A1 addresses of merged areas. */
  readonly mergedAreas: readonly string[];
}

export interface RawWorkbook {
  /** Name of the file, or null for the open workbook. */
  readonly file: string | null;
  /** Dates count from 1904 (Excel for Mac of old): serials are 1 462 days lower. */
  readonly date1904: boolean;
  readonly sheets: readonly RawSheet[];
}
