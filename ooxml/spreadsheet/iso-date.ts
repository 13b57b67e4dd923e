const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const DAY = 86_400_000;
/** Serial of 1 January 1970, where days count from 1900. */
const SERIAL_1970 = 25_569;
/** Excel counts a 29 February 1900: days before it have a serial one lower. */
const FIRST_OF_MARCH_1900 = 61;
/** Days between the two systems. */
const DAYS_1904 = 1462;

/**
 * The serial of a date written as ISO 8601 (`t="d"`): a day, a day with a time, or a time. The clock it shows counts: a
 * «Z» or an offset moves nothing, as the cell shows that clock.
 *
 * @returns null for what is no such date
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const [whole, year, month, day, hours = '0', minutes = '0', seconds = '0'] = ISO.exec(text.trim()) ?? [];
  if (whole === undefined || whole === '') return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) >= 60) return null;
  if (year === undefined) return time;
  const date = new Date(`${year}-${month ?? ''}-${day ?? ''}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null;
  const serial = date.getTime() / DAY + SERIAL_1970;
  return serial + time - (date1904 ? DAYS_1904 : serial < FIRST_OF_MARCH_1900 ? 1 : 0);
}
