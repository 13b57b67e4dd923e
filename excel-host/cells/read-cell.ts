import type { Cell } from 'exceljs';
import ExcelJS from 'exceljs';
import { format, isDateFormat } from 'numfmt';

/** What Range.values holds for one cell. */
export type CellScalar = string | number | boolean;

/** What reading a cell needs to know about its workbook. */
export interface CellContext {
  readonly date1904: boolean;
  /** Two-letter language used by Range.text. */
  readonly language: string;
  /** Value of a formula without a stored result. */
  readonly uncalculated: number | string;
  warn(message: string): void;
}

const DAY = 86_400_000;
/** Days between the two date systems of Excel. */
export const DAYS_1904 = 1462;

/** Excel's serial of a date ExcelJS decoded; rounded to a billionth of a day, far below a millisecond. */
export const toSerial = (date: Date, date1904: boolean): number =>
  Math.round((date.getTime() / DAY + 25569 - (date1904 ? DAYS_1904 : 0)) * 1e9) / 1e9;

/** A merged cell other than the first one: Excel shows it empty and ignores what is written there. */
export const isMergedSlave = (cell: Cell): boolean => cell.isMerged && cell.master !== cell;

export const isEmptyCell = (cell: Cell | undefined): boolean =>
  !cell || isMergedSlave(cell) || cell.type === ExcelJS.ValueType.Null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function plainText(value: unknown): string {
  if (isObject(value) && Array.isArray(value.richText)) {
    return (value.richText as readonly { text: string }[]).map((run) => run.text).join('');
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function scalar(value: unknown, context: CellContext): CellScalar {
  if (value instanceof Date) return toSerial(value, context.date1904);
  if (isObject(value)) {
    if (typeof value.error === 'string') return value.error;
    return 'text' in value ? plainText(value.text) : plainText(value);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** Range.values: dates are serials, an empty cell is '', an error is its text, a formula is its stored result. */
export function readValue(cell: Cell | undefined, context: CellContext): CellScalar {
  if (!cell || isEmptyCell(cell)) return '';
  if (cell.type !== ExcelJS.ValueType.Formula) return scalar(cell.value, context);
  const result: unknown = cell.result;
  if (result !== undefined && result !== null) return scalar(result, context);
  context.warn(`formula without a stored result at ${cell.worksheet.name}!${cell.address}`);
  return context.uncalculated;
}

/** Range.formulas: the formula with its equals sign, or the value. */
export function readFormula(cell: Cell | undefined, context: CellContext): CellScalar {
  if (!cell || isEmptyCell(cell)) return '';
  if (cell.type !== ExcelJS.ValueType.Formula) return scalar(cell.value, context);
  return `=${cell.formula.replace(/_xl(fn|ws|pm)\./g, '')}`;
}

/** Range.text: en-US number formats rendered in the language of the host («####» is not modelled). */
export function readText(cell: Cell | undefined, context: CellContext): string {
  const value = readValue(cell, context);
  if (value === '') return '';
  const pattern = numberFormatOf(cell);
  const shift = context.date1904 && typeof value === 'number' && isDateFormat(pattern) ? DAYS_1904 : 0;
  try {
    return format(pattern, typeof value === 'number' ? value + shift : value, { locale: context.language });
  } catch {
    return String(value);
  }
}

// ExcelJS types numFmt as a string; it is undefined for a cell without one.
/** Of a cell, or of the column of one that does not exist yet. */
export const numberFormatOf = (cell: { readonly numFmt?: string } | undefined): string => cell?.numFmt ?? 'General';

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

export function valueType(value: CellScalar, cell?: Cell): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (ERROR.test(value)) return 'Error';
  return cell?.type === ExcelJS.ValueType.RichText ? 'RichValue' : 'String';
}
