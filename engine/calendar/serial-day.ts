/** Days from 0000-03-01 to 1899-12-30, the day Excel numbers 0. */
const EPOCH = 693_899;

/**
 * Number of a calendar day: days since 1899-12-30, as parsed registers hold them (42370 = 01.01.2016). Month and day
 * count from 1. Integers only: no Date object, no time zone.
 */
export function serialDay(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const shifted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - EPOCH;
}
