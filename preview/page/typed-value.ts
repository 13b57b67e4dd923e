import { civilDate, DAYS_FROM_1900_TO_1904, serialDay } from '@report/engine/calendar';
import type { Cell, Scalar } from '@report/ooxml/book';
import { isDateFormat } from '@report/ooxml/spreadsheet';

/** What a text typed into a cell means. `numFmt`: the format the cell takes with it; without one it keeps its own. */
export type Typed =
  { readonly value: Scalar | null; readonly numFmt?: string } | { readonly refused: 'formula' | 'too-long' };

/** The cell that is typed into. */
export interface TypedInto {
  readonly numFmt: string;
  readonly date1904: boolean;
}

const TEXT = '@';
const GENERAL = 'General';
const LONGEST_TEXT = 32_767;
/** Digits a number of Excel keeps. */
const DIGITS = 15;
const DATE_FORMAT = 'dd/mm/yyyy';
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:[\u0020\u00A0\u202F]\d{3})+)(?:,\d+)?$/;
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/;
const SECONDS = 86_400;

/**
 * Reads what a person types as a French Excel does: «1,5», «12/03/2016» (also with points or dashes, or year first),
 * «14:30», «VRAI»; an apostrophe makes a text of anything, a cell in format «Texte» keeps every text.
 *
 * Where Excel guesses, this does not: a day without its year («2-3»), a number with zeros before it («0012») or with more
 * digits than Excel keeps stay the text that was typed; a number typed over a date is a number and no day.
 */
export function typedValue(typed: string, { numFmt, date1904 }: TypedInto): Typed {
  const text = typed.trim();
  if (text === '') return { value: null };
  if (typed.length > LONGEST_TEXT) return { refused: 'too-long' };
  if (numFmt === TEXT) return { value: typed };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { refused: 'formula' };
  const isDate = isDateFormat(numFmt);
  const number = numberOf(text);
  if (number !== null) return isDate ? { value: number, numFmt: GENERAL } : { value: number };
  const moment = momentOf(text, date1904);
  if (moment !== null) return isDate ? { value: moment.value } : moment;
  const lower = text.toLocaleLowerCase('fr');
  return { value: lower === 'vrai' ? true : lower === 'faux' ? false : typed };
}

/** What is typed over: as a person would type it, so that typing it again means the same. */
export function textToEdit(cell: Cell | undefined, date1904: boolean): string {
  if (cell === undefined) return '';
  if (cell.formula !== null) return `=${cell.formula}`;
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value !== 'number') return value ?? '';
  return isDateFormat(cell.numFmt) ? momentText(value, date1904) : String(value).replace('.', ',');
}

function numberOf(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const plain = text.replace(/[\u0020\u00A0\u202F]/g, '').replace(',', '.');
  const digits = plain.replace(/[^\d]/g, '');
  if (/^[+-]?0\d/.test(plain) || digits.length > DIGITS) return null;
  return Number(plain);
}

function momentOf(text: string, date1904: boolean): { readonly value: number; readonly numFmt: string } | null {
  const [first = '', second, ...more] = text.split(' ');
  if (more.length > 0) return null;
  const time = fractionOf(second ?? first);
  if (second === undefined && time !== null) return { value: time, numFmt: 'hh:mm' };
  const day = dayOf(first, date1904);
  if (day === null || (second !== undefined && time === null)) return null;
  return { value: day + (time ?? 0), numFmt: second === undefined ? DATE_FORMAT : `${DATE_FORMAT} hh:mm` };
}

function fractionOf(text: string): number | null {
  const [, hours = '', minutes = '', seconds = '0'] = TIME.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS;
}

/** As Excel numbers the day in this workbook; null for a day that does not exist or that Excel does not know. */
function dayOf(text: string, date1904: boolean): number | null {
  const [, day = '', , month = '', written = ''] = DAY_FIRST.exec(text) ?? [];
  const [, y = written, m = month, d = day] = YEAR_FIRST.exec(text) ?? [];
  if (y === '') return null;
  // Two digits mean what Excel takes them for.
  const year = y.length === 4 ? Number(y) : Number(y) + (Number(y) < 30 ? 2000 : 1900);
  const serial = serialDay(year, Number(m), Number(d));
  if (civilDate(serial) !== year * 10_000 + Number(m) * 100 + Number(d)) return null;
  // Excel counts a 29 February 1900.
  const numbered = date1904 ? serial - DAYS_FROM_1900_TO_1904 : serial < 61 ? serial - 1 : serial;
  return numbered < (date1904 ? 0 : 1) ? null : numbered;
}

function momentText(value: number, date1904: boolean): string {
  const seconds = Math.round((value - Math.floor(value)) * SECONDS);
  const two = (number: number): string => String(number).padStart(2, '0');
  const rest = seconds % 60;
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
  const whole = Math.floor(value);
  if (value < 0 || seconds === SECONDS) return String(value).replace('.', ',');
  if (whole === 0 && !date1904) return time;
  const date = civilDate(date1904 ? whole + DAYS_FROM_1900_TO_1904 : whole < 60 ? whole + 1 : whole);
  const day = `${two(date % 100)}/${two(Math.floor(date / 100) % 100)}/${String(Math.floor(date / 10_000))}`;
  return seconds === 0 ? day : `${day} ${time}`;
}
