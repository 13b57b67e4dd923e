import type { Cell, Style, TableColumnProperties, TableProperties, Workbook, Worksheet } from 'exceljs';

/** A table as ExcelJS keeps it; a loaded table also has the range it covers. */
export interface TableModel extends TableProperties {
  tableRef: string;
  autoFilterRef?: string | undefined;
  columns: TableColumnProperties[];
}

export interface RowInternals {
  readonly number: number;
  readonly height?: number;
  readonly hidden: boolean;
  readonly _cells: (Cell | undefined)[];
}

/** One rule of a conditional format. */
export interface FormattingRule {
  readonly type: string;
  priority?: number;
  formulae?: (string | number)[];
  style?: CellStyle;
  stopIfTrue?: boolean;
}

/** What the host reads of ExcelJS beyond its published types (4.4.0). In one place, so that an upgrade has one file to check. */
export interface SheetInternals {
  readonly _rows: (RowInternals | undefined)[];
  readonly _merges: Readonly<Record<string, { top: number; left: number; bottom: number; right: number }>>;
  orderNo: number;
  tables: Record<string, { table: TableModel }>;
  sheetProtection: Record<string, unknown> | null | undefined;
  /** `ref`: rectangles with spaces between them. */
  conditionalFormattings: { readonly ref: string; rules: FormattingRule[] }[];
  rowBreaks: { id: number; max: number; man: number }[];
}

export const sheetInternals = (sheet: Worksheet): SheetInternals => sheet as unknown as SheetInternals;

/** Visits the rows that exist, in order: cheap even when the only cell is XFD1048576. */
export function forEachRow(sheet: Worksheet, visit: (row: RowInternals) => void): void {
  sheetInternals(sheet)._rows.forEach((row) => {
    if (row) visit(row);
  });
}

export const forEachCell = (row: RowInternals, visit: (cell: Cell) => void): void => {
  row._cells.forEach((cell) => {
    if (cell) visit(cell);
  });
};

/** What is said of a column (0-based). ExcelJS has no columns at all (null) until one is described. */
export const describedColumn = (
  sheet: Worksheet,
  column: number,
): { readonly hidden?: boolean; readonly numFmt?: string } | undefined =>
  (sheet.columns as readonly { hidden?: boolean; numFmt?: string }[] | null)?.[column];

export const isDate1904 = (book: Workbook): boolean =>
  (book.properties as { date1904?: boolean } | undefined)?.date1904 === true;

export type CellStyle = Partial<Style>;
