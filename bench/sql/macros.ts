/** Birthdays, and whole months, between two days; made once for all years. */
export const MACROS: readonly string[] = [
  `CREATE OR REPLACE MACRO completed_years(birth, seen_on) AS
  year(seen_on) - year(birth) - (month(seen_on) * 100 + day(seen_on) < month(birth) * 100 + day(birth))::INTEGER`,
  `CREATE OR REPLACE MACRO completed_months(begun_on, seen_on) AS
  (year(seen_on) - year(begun_on)) * 12 + month(seen_on) - month(begun_on) - (day(seen_on) < day(begun_on))::INTEGER`,
];
