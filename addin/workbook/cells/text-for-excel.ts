import { civilDate, DAYS_FROM_1900_TO_1904 } from '@report/engine/calendar';
import type { CellValue } from '@report/engine/registers';

/** Words alone: Excel makes nothing else of them. A digit, a sign in front or TRUE could become a date or a formula. */
const isPlain = (text: string): boolean => /^\p{L}\D*$/u.test(text) && !/^(true|false|vrai|faux)$/i.test(text);

/**
 * What Excel must be given so that a cell holds exactly this value. A text it would turn into a date, a number or a
 * formula gets an apostrophe in front, which is no part of the value; under the format «@» every text stays a text.
 */
export function textForExcel(value: CellValue, format: string): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  const safe = format === '@' ? !value.startsWith("'") : isPlain(value);
  return safe ? value : `'${value}`;
}

/**
 * A value as a cell of this format can hold it: in one formatted as text Excel keeps no number, so a date is written
 * DD/MM/YYYY and a number with its decimal comma. The time of day of a date is left out.
 */
export function fittedTo(
  value: CellValue,
  { format, isDate, date1904 }: { readonly format: string; readonly isDate: boolean; readonly date1904: boolean },
): CellValue {
  if (typeof value !== 'number' || format !== '@') return value;
  return isDate
    ? dayText(Math.floor(value) + (date1904 ? DAYS_FROM_1900_TO_1904 : 0))
    : String(value).replace('.', ',');
}

function dayText(serial: number): string {
  const date = civilDate(serial);
  const [year, month, day] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100];
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year).padStart(4, '0')].join('/');
}
