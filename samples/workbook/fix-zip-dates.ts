const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/**
 * Writes one date into every entry of a zip, so that generating a sample again changes no byte of it. `date` is read
 * in UTC. Throws when the bytes are no zip.
 */
export const fixZipDates = (zip: Uint8Array, date: Date): Uint8Array => {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const stamp = dosDate(date);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_OF_CENTRAL) throw new RangeError('not a zip without comment');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== CENTRAL_ENTRY) throw new RangeError('broken zip directory');
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true);
    entry +=
      CENTRAL_SIZE +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return bytes;
};

/** MS-DOS time in the low half, date in the high half. */
const dosDate = (date: Date): number => {
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return ((day << 16) | time) >>> 0;
};
