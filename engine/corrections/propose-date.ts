import { civilDate, DAYS_FROM_1900_TO_1904, serialDay } from '../calendar';
import { dayText } from '../text';
import type { CellInDoubt, Proposal } from './cell-in-doubt';

/** Below, the serials of Excel are one day off, and no register has such dates. */
const FIRST_SERIAL = 61;
const SEPARATED = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})$/;
const ISO = /^\d{4}-\d{1,2}-\d{1,2}$/;
const NAMED = /^\d{1,2}(?:er)? \p{L}{3,9}\.? (?:\d{4}|\d{2})$/u;

/**
 * R09: the serial of a date written as text, when it can be read in one way only: «22.12.2016», «2016-09-28», «1er mars
 * 2016», not «05/01/2017» (5 January or May the 1st?). A text that says more than a day (a time, a weekday) is left.
 */
export function proposeTextDate(cell: CellInDoubt): Proposal | null {
  const { readAs } = cell;
  if (readAs?.kind !== 'textDate' || typeof cell.value !== 'string') return null;
  const text = cell.value.trim();
  const separated = SEPARATED.exec(text);
  const [day, month] = [Number(separated?.[1]), Number(separated?.[2])];
  const sure = separated ? day > 12 || day === month : ISO.test(text) || NAMED.test(text);
  return sure ? dateProposal(cell, readAs.day, 'certain') : null;
}

/** R08: month and day the other way round («12/31/2016»), when only that makes a date. */
export function proposeSwappedDate(cell: CellInDoubt): Proposal | null {
  if (typeof cell.value !== 'string') return null;
  const [, month = '', day = '', year = ''] = SEPARATED.exec(cell.value.trim()) ?? [];
  if (year.length !== 4 || Number(day) <= 12 || Number(month) < 1 || Number(month) > 12) return null;
  const number = serialDay(Number(year), Number(month), Number(day));
  return civilDate(number) % 100 === Number(day) ? dateProposal(cell, number, 'likely') : null;
}

function dateProposal(
  { column, value, place, finder }: CellInDoubt,
  day: number,
  certainty: Proposal['certainty'],
): Proposal | null {
  const after = finder.isFrom1904(place.file) ? day - DAYS_FROM_1900_TO_1904 : day;
  if (after < FIRST_SERIAL) return null;
  return { after, certainty, shown: column.personal ? null : { before: String(value), after: dayText(day) } };
}
