import type { Cell } from '@report/ooxml/book';
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
  /** Significant digits of the numbers that are read; 17 without it. */
  readonly digits?: 15 | 17;
  warn(message: string): void;
}

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

/** A merged cell other than the first one is empty for Excel, which ignores what is written there. */
export const isEmptyCell = (cell: Cell | undefined): boolean =>
  !cell || (cell.value === null && cell.formula === null) || cell.isCovered;

/** Range.values: dates are serials, an empty cell is '', an error is its text, a formula is its stored result. */
export function readValue(cell: Cell | undefined, context: CellContext): CellScalar {
  if (!cell || isEmptyCell(cell)) return '';
  if (cell.value !== null) return context.digits === 15 ? shortened(cell.value) : cell.value;
  context.warn(`formula without a stored result at ${cell.worksheet.name}!${cell.address}`);
  return context.uncalculated;
}

const shortened = (value: CellScalar): CellScalar =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : value;

/** Range.formulas: the formula with its equals sign, or the value. */
export function readFormula(cell: Cell | undefined, context: CellContext): CellScalar {
  if (!cell || isEmptyCell(cell)) return '';
  return cell.formula === null ? readValue(cell, context) : `=${cell.formula.replace(/_xl(fn|ws|pm)\./g, '')}`;
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

/** Of a cell, or of the column of one that does not exist yet. */
export const numberFormatOf = (cell: { readonly numFmt?: string } | undefined): string => cell?.numFmt ?? 'General';

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

export function valueType(value: CellScalar, cell?: Cell): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (ERROR.test(value)) return 'Error';
  return cell?.kind === 'rich' ? 'RichValue' : 'String';
}
