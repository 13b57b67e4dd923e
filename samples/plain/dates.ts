const MILLISECONDS = 86_400_000;
const UNIX_EPOCH = 25_569;

/** Days since 1899-12-30 of a civil date; `month` from 1. */
export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS + UNIX_EPOCH;

const dateOf = (day: number): Date => new Date((day - UNIX_EPOCH) * MILLISECONDS);

/** 1 to 4. */
export const quarterOf = (day: number): number => Math.floor(dateOf(day).getUTCMonth() / 3) + 1;
