/** Days between the two date systems of Excel: day 0 of a 1904 workbook is day 1462 of the others. */
export const DAYS_FROM_1900_TO_1904 = 1462;
