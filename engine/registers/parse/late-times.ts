import type { CellValue } from '../raw';
import { hourOfText, isSecondShort } from './day-of';

/** From this hour on, midnight in Luxembourg may have been written in the time of Greenwich. */
const LATE = 22;
/** Fewer dates are no habit of a program. */
const MIN_CELLS = 3;
const NEARLY_ALL = 0.9;

/** True for a date between 22 h and midnight. A second short of midnight is the next day already. */
export function isLate(value: CellValue): boolean {
  if (typeof value === 'string') return hourOfText(value) >= LATE;
  return typeof value === 'number' && value > 0 && (value % 1) * 24 >= LATE - 1e-6 && !isSecondShort(value);
}

/**
 * How many dates of a column stand late in the evening, when nearly all do: another program wrote them, and the next day
 * is meant. 0 otherwise.
 */
export function lateCells(cells: readonly CellValue[]): number {
  const late = cells.filter(isLate).length;
  if (late < MIN_CELLS) return 0;
  const dates = cells.filter((value) => typeof value === 'number' || (typeof value === 'string' && /\d/.test(value)));
  return late >= dates.length * NEARLY_ALL ? late : 0;
}
