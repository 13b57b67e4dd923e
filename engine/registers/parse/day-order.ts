import type { CellValue } from '../raw';

const NUMERIC = /^\s*(\d{1,2})[./ -]+(\d{1,2})[./ -]+(?:\d{4}|\d{2})(?!\d)/;
const MONTHS = 12;

/** True for a text of three numbers in the form of a date, whether it is one or not. */
export const looksLikeDate = (value: CellValue): boolean => typeof value === 'string' && NUMERIC.test(value);

/** What the texts of a column say of the order of day and month. */
export interface DayOrder {
  /** Dates that can only stand month before day: «3/14/2016». */
  readonly monthFirst: number;
  /** Positions of dates that may be read both ways: «3/4/2016». */
  readonly ambiguous: readonly number[];
}

/** The order in which the dates written as text in these cells stand. */
export function dayOrder(cells: readonly CellValue[]): DayOrder {
  let monthFirst = 0;
  const ambiguous: number[] = [];
  cells.forEach((value, index) => {
    const [, first, second] = (typeof value === 'string' ? NUMERIC.exec(value) : null) ?? [];
    if (first === undefined || second === undefined || Number(first) > MONTHS) return;
    if (Number(second) > MONTHS) monthFirst += 1;
    else if (Number(first) !== Number(second)) ambiguous.push(index);
  });
  return { monthFirst, ambiguous };
}
