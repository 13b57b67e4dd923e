import type { CellValue } from '../raw';
import { hourOfText, isSecondShort } from './day-of';

/** From this hour on, midnight in Luxembourg may have been written in the time of Greenwich. */
const LATE = 22;
/** Fewer dates are no habit of a program. */
const MIN_CELLS = 3;
const NEARLY_ALL = 0.9;

/** True for a date between 22 h and midnight. A second short of midnight is the next day already. */
export function isLate(value: CellValue): boolean {
  if (typeof value === 'string') return value !== '' && hourOfText(value) >= LATE;
  // Nearly every date is a whole number: a remainder takes ten times as long.
  if (typeof value !== 'number' || value === Math.floor(value)) return false;
  return value > 0 && (value % 1) * 24 >= LATE - 1e-6 && !isSecondShort(value);
}

/** Midnight in Luxembourg as the time of Greenwich has it, in winter and in summer; behind a text without its minutes. */
const MIDNIGHT_TEXT = /2[23](?:[:hH]00)?(?::00(?:[.,]0+)?)?(?: ?(?:Z|[+-]00:?00))?$/;

const isMidnight = (value: CellValue): boolean => {
  if (typeof value === 'string') return MIDNIGHT_TEXT.test(value.trimEnd());
  const hours = (Number(value) % 1) * 24;
  return Math.abs(hours - Math.round(hours)) < 1e-4;
};

const hasTime = (value: CellValue): boolean =>
  typeof value === 'string' ? hourOfText(value) > 0 : Number(value) % 1 > 1e-6 && !isSecondShort(Number(value));

/**
 * How many dates of a column stand late in the evening, when another program wrote them, and the next day is meant: nearly
 * all do; or all that do stand at 22 or 23 h sharp and are several, or alone with a time of day: one of two people copies
 * them from there. 0 otherwise.
 */
export function lateCells(cells: readonly CellValue[]): number {
  if (!cells.some(isLate)) return 0;
  const late = cells.filter(isLate);
  const dates = cells.filter((value) => typeof value === 'number' || (typeof value === 'string' && /\d/.test(value)));
  const several = late.length >= MIN_CELLS;
  const alone = late.every(isMidnight) && (several || !dates.some((value) => hasTime(value) && !isLate(value)));
  return alone || (several && late.length >= dates.length * NEARLY_ALL) ? late.length : 0;
}
