import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { crc32 } from './crc32';
import { joined } from './joined';
import type { ZipEntry } from './read-directory';

const DEFLATED = 8;

/** An entry with bytes of our own, deflated. */
export const newEntry = (name: string, bytes: Uint8Array): ZipEntry => ({
  name,
  method: DEFLATED,
  crc: crc32(bytes),
  size: bytes.length,
  compressed: deflateSync(bytes),
});

/** Writes entries one after the other. Those of another zip are copied as they are: not a byte of them is inflated. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const { name, method, crc, size, compressed } of entries) {
    const file: ZipInputFile = { filename: name, compression: method, crc, size };
    zip.add(file);
    // Not shared memory, which the types of the library leave out.
    file.ondata?.(null, compressed as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  return joined(pieces);
}
