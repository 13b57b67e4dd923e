import type { Cell } from 'exceljs';
import ExcelJS from 'exceljs';
import { parseValue } from 'numfmt';
import { HostError } from '../host-error';
import { isMergedSlave, numberFormatOf } from './read-cell';

/** Functions newer than the file format: a file stores them with a prefix. */
const ADDED_FUNCTION =
  /\b(IFS|SWITCH|MAXIFS|MINIFS|TEXTJOIN|CONCAT|XLOOKUP|XMATCH|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|LET|LAMBDA|TEXTSPLIT|VSTACK|HSTACK)\(/g;
const LONGEST_TEXT = 32_767;

/** A text Excel turned into a number, a date or a boolean on its own. */
export interface Coercion {
  readonly at: string;
  readonly from: string;
  readonly to: unknown;
}

/**
 * Writes one element of Range.values or Range.formulas as Excel does: a text is read with en-US rules, so "1-4" becomes
 * a date and "=1+1" (or "+A1", "@x") a formula, unless the cell was formatted "@" before. null leaves the cell alone; ''
 * empties it. Fails with InvalidArgument for anything but a string, a number, a boolean or null.
 */
export function writeValue(cell: Cell, value: unknown, onCoercion: (coercion: Coercion) => void): void {
  if (value === null || value === undefined || isMergedSlave(cell)) return;
  if (typeof value === 'number' || typeof value === 'boolean') {
    cell.value = value;
  } else if (typeof value !== 'string' || value.length > LONGEST_TEXT) {
    throw new HostError('InvalidArgument');
  } else if (value === '') {
    cell.value = null;
  } else if (numberFormatOf(cell) === '@' || value.startsWith("'")) {
    writeText(cell, value.replace(/^'/, ''));
  } else {
    writeTyped(cell, value, onCoercion);
  }
}

/** Keeps the hyperlink of the cell: writing a text over a link changes what it shows, not where it leads. */
function writeText(cell: Cell, text: string): void {
  const link = cell.type === ExcelJS.ValueType.Hyperlink ? cell.hyperlink : undefined;
  cell.value = link === undefined ? text : { text, hyperlink: link };
}

function writeTyped(cell: Cell, text: string, onCoercion: (coercion: Coercion) => void): void {
  const typed = parseValue(text, { locale: 'en' });
  if (isFormula(text, typed !== null)) {
    const formula = text.replace(/^[=@]/, '').replace(ADDED_FUNCTION, '_xlfn.$1(');
    cell.value = { formula };
    return;
  }
  if (!typed) {
    writeText(cell, text);
    return;
  }
  onCoercion({ at: `${cell.worksheet.name}!${cell.address}`, from: text, to: typed.v });
  cell.value = typed.v;
  if (typed.z !== undefined && numberFormatOf(cell) === 'General') cell.style = { ...cell.style, numFmt: typed.z };
}

const isFormula = (text: string, isNumber: boolean): boolean =>
  text.length > 1 &&
  (text.startsWith('=') || /^@[\p{L}_(]/u.test(text) || (!isNumber && /^[+-][A-Za-z(\d$]/.test(text)));
