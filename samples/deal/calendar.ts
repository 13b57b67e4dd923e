import type { RandomSource } from './random-source';

/** A date as Excel keeps it: days since 1899-12-30. */
export type Day = number;

const MILLISECONDS = 86_400_000;
/** Excel's serial of 1970-01-01. */
const UNIX_EPOCH: Day = 25_569;

/** The serial of a calendar day; `month` from 1 to 12. Days out of range roll over, as in Date. */
export const day = (year: number, month: number, date: number): Day =>
  Date.UTC(year, month - 1, date) / MILLISECONDS + UNIX_EPOCH;

export const toDate = (serial: Day): Date => new Date((serial - UNIX_EPOCH) * MILLISECONDS);

export const yearOf = (serial: Day): number => toDate(serial).getUTCFullYear();

/** Monday to Friday. */
export const isWorkday = (serial: Day): boolean => toDate(serial).getUTCDay() % 6 !== 0;

/** A day of the week (Monday to Friday) between two days, both included. Throws when there is none. */
export const workday = (source: RandomSource, from: Day, to: Day): Day => {
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(isWorkday);
  return source.pick(days);
};

/** The day someone who has `age` completed years on `on` may be born. */
export const birthDay = (source: RandomSource, on: Day, age: number): Day => {
  const date = toDate(on);
  return day(date.getUTCFullYear() - age, date.getUTCMonth() + 1, date.getUTCDate()) - source.integer(2, 363);
};
