const MILLISECONDS = 86_400_000;
const UNIX_EPOCH = 25_569;

/** Days since 1899-12-30 of a civil date; `month` from 1. */
export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS + UNIX_EPOCH;

const dateOf = (day: number): Date => new Date((day - UNIX_EPOCH) * MILLISECONDS);

/** Birthdays between two days. Whoever was born on 29 February is a year older on 1 March when there is no 29. */
export const completedYears = (birth: number, at: number): number => {
  const [born, then] = [dateOf(birth), dateOf(at)];
  const birthday = (then.getUTCMonth() - born.getUTCMonth()) * 100 + then.getUTCDate() - born.getUTCDate();
  return then.getUTCFullYear() - born.getUTCFullYear() - (birthday < 0 ? 1 : 0);
};

/** Whole months between two days: none from 31 January to 28 February. */
export const completedMonths = (from: number, to: number): number => {
  const [start, end] = [dateOf(from), dateOf(to)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
};

/** 1 to 4. */
export const quarterOf = (day: number): number => Math.floor(dateOf(day).getUTCMonth() / 3) + 1;
