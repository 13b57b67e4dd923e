import { civilDate } from './civil-date';

/**
 * Completed years from a birth to a day (both day numbers): Y2 − Y1, less one before the birthday. Born on 29 February:
 * a year older on 1 March in years that have no 29th. Negative when the day is before the birth.
 */
export const ageInYears = (birth: number, at: number): number =>
  Math.floor((civilDate(at) - civilDate(birth)) / 10_000);
