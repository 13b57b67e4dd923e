import type { Cell } from '@report/ooxml/book';
import { parseValue } from 'numfmt';
import { HostError } from '../host-error';
import { numberFormatOf } from './read-cell';

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

/** How texts are understood, and who is told when one became something else. */
export interface Typing {
  readonly typing: 'en' | 'fr';
  readonly onCoercion: (coercion: Coercion) => void;
}

/**
 * Writes one element of Range.values or Range.formulas as Excel does: a text is read with en-US rules, so "1-4" becomes
 * a date and "=1+1" (or "+A1", "@x") a formula, unless the cell was formatted "@" before; with French ones where the host
 * types so. null leaves the cell alone; '' empties it. Fails with InvalidArgument for anything but a string, a number, a
 * boolean or null.
 */
export function writeValue(cell: Cell, value: unknown, typing: Typing): void {
  if (value === null || value === undefined || cell.isCovered) return;
  if (typeof value === 'number' || typeof value === 'boolean') {
    cell.value = value;
  } else if (typeof value !== 'string' || value.length > LONGEST_TEXT) {
    throw new HostError('InvalidArgument');
  } else if (value === '') {
    cell.value = null;
  } else if (numberFormatOf(cell) === '@' || value.startsWith("'")) {
    cell.value = value.replace(/^'/, '');
  } else {
    writeTyped(cell, value, typing);
  }
}

const FRENCH_TRUTH: Readonly<Record<string, boolean>> = { vrai: true, faux: false };

function parsed(text: string, typing: Typing['typing']): ReturnType<typeof parseValue> {
  const truth = typing === 'fr' ? FRENCH_TRUTH[text.trim().toLowerCase()] : undefined;
  if (truth !== undefined) return { v: truth };
  return (typing === 'fr' ? parseValue(text, { locale: 'fr' }) : null) ?? parseValue(text, { locale: 'en' });
}

function writeTyped(cell: Cell, text: string, { typing, onCoercion }: Typing): void {
  const typed = parsed(text, typing);
  if (isFormula(text, typed !== null)) {
    const formula = text.replace(/^[=@]/, '').replace(ADDED_FUNCTION, '_xlfn.$1(');
    cell.formula = formula;
    return;
  }
  if (!typed) {
    cell.value = text;
    return;
  }
  onCoercion({ at: `${cell.worksheet.name}!${cell.address}`, from: text, to: typed.v });
  cell.value = typed.v;
  if (typed.z !== undefined && numberFormatOf(cell) === 'General') cell.style = { ...cell.style, numFmt: typed.z };
}

const isFormula = (text: string, isNumber: boolean): boolean =>
  text.length > 1 &&
  (text.startsWith('=') || /^@[\p{L}_(]/u.test(text) || (!isNumber && /^[+-][A-Za-z(\d$]/.test(text)));
