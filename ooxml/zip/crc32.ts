/** TABLES[k][b]: what a byte b does to the sum k bytes further on, so that four bytes are taken at once. */
const FIRST = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const next = (table: Uint32Array): Uint32Array => table.map((value) => (FIRST[value & 0xff] ?? 0) ^ (value >>> 8));
const SECOND = next(FIRST);
const THIRD = next(SECOND);
const FOURTH = next(THIRD);

/**
 * The check sum a zip keeps of each entry (ISO 3309).
 *
 * @param before of the bytes that came before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  const fours = bytes.length - (bytes.length % 4);
  for (let at = 0; at < fours; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc =
      (FOURTH[crc & 0xff] ?? 0) ^
      (THIRD[(crc >>> 8) & 0xff] ?? 0) ^
      (SECOND[(crc >>> 16) & 0xff] ?? 0) ^
      (FIRST[crc >>> 24] ?? 0);
  }
  for (const byte of bytes.subarray(fours)) crc = (FIRST[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
