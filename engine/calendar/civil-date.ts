/** Days from 0000-03-01 to 1899-12-30, the day Excel numbers 0. */
const EPOCH = 693_899;
const DAYS_IN_400_YEARS = 146_097;

/** Days that rows have, 1899-12-30 to 2064: each is worked out once, since the rows of a register share a few thousand. */
const known = new Int32Array(60_000);

/**
 * The calendar date of a day number as one integer, year · 10 000 + month · 100 + day (20160229), so that two dates of
 * the year compare as integers.
 */
export function civilDate(serial: number): number {
  if (!(serial >= 0 && serial < known.length)) return dateOf(serial);
  return known[serial] || (known[serial] = dateOf(serial));
}

/** Integer arithmetic on years that begin in March (the leap day is their last). */
function dateOf(serial: number): number {
  const days = serial + EPOCH;
  const era = (days / DAYS_IN_400_YEARS) | 0;
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  /** 1 in January and February, which belong to the year that began in March. */
  const late = Number(fromMarch >= 10);
  const month = fromMarch + 3 - 12 * late;
  return (era * 400 + yearOfEra + late) * 10_000 + month * 100 + day;
}
