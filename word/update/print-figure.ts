import type { ComputedCell } from '../cells';

/**
 * A value written as the one it replaces: thousands and decimals alike, parts of a whole as «½», two digits of a year. A mean
 * keeps its decimals («4,0»); a count never gets any of its own.
 */
export function printFigure(value: number, old: string, cell: ComputedCell | null): string {
  // «un quart»: what stood between its words stands before the sign.
  if (/\p{L}/u.test(old)) return `${decimal(value)}${/\s/.exec(old)?.[0] ?? '\u00a0'}%`;
  if (cell === null && /^\d\d$/.test(old) && value >= 1900) return String(value % 100).padStart(2, '0');
  if (/[¼½¾]/.test(old) && value % 0.25 === 0) return inQuarters(value, old);
  const decimals = /,(\d+)$/.exec(old)?.[1]?.length ?? 0;
  const isMean = cell?.unit === 'mean';
  const text = isMean && decimals > 0 ? value.toFixed(decimals).replace('.', ',') : decimal(value);
  const [whole = '', rest] = text.split(',');
  const isYear = cell === null && value >= 1900 && value < 2100;
  const grouped = isYear ? whole : group(whole, old);
  return rest === undefined ? grouped : `${grouped},${rest}`;
}

const decimal = (value: number): string => String(Math.round(value * 1000) / 1000).replace('.', ',');

/** «3 ½», «2 ¾»: exact, in the form of the place. */
function inQuarters(value: number, old: string): string {
  const space = /\d(\D?)[¼½¾]/.exec(old)?.[1] ?? '\u00a0';
  const whole = Math.floor(value);
  const sign = ['', '¼', '½', '¾'][(value % 1) * 4] ?? '';
  if (sign === '') return String(whole);
  return whole === 0 ? sign : `${whole}${space}${sign}`;
}

/** Thousands are set apart as they were; a figure that had none gets no sign of its own. */
function group(digits: string, old: string): string {
  const sign = /^\d{1,3}(\D)\d{3}/.exec(old)?.[1] ?? '';
  return digits.length < 4 ? digits : digits.replaceAll(/\B(?=(\d{3})+$)/g, sign);
}
