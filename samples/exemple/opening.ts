import type { Day, RandomSource } from '../deal';

/** Day 0, 30.12.1899, was a Saturday. */
const SUNDAY = 1;

/** The centre opens from Monday to Saturday. */
export const isOpen = (serial: Day): boolean => serial % 7 !== SUNDAY;

/** A day between two days, both included, on which the centre is open. */
export const openDay = (source: RandomSource, from: Day, to: Day): Day => {
  const drawn = source.integer(from, to);
  return isOpen(drawn) ? drawn : drawn > from ? drawn - 1 : drawn + 1;
};
