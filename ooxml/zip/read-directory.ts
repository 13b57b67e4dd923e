import { FileError } from '../bounds';

/** An entry of a zip as its directory tells it. Its bytes are those of the file, not copied. */
export interface ZipEntry {
  /** With slashes, however it was written; as the file spells it otherwise. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes once inflated: what the file says, to be checked and not to be believed. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const EXTRA_64 = 1;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;

/**
 * Lists a zip; nothing is inflated. Folders are left out. Entries of more than 4 GB are described with 64 bits, which
 * small files written by a stream use too.
 *
 * @throws FileError truncated (no directory), encrypted, too-many-entries, damaged
 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  try {
    return entriesOf(bytes, mostEntries);
  } catch (error) {
    if (error instanceof FileError) throw error;
    // A place beyond the end of the file.
    throw new FileError('damaged', {}, { cause: error });
  }
}

function entriesOf(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, directory, shift } = findDirectory(view);
  if (count > mostEntries) throw new FileError('too-many-entries');
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new FileError('damaged');
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new FileError('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    const [size, compressedSize, header] = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const local = header + shift;
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new FileError('damaged');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + compressedSize > bytes.length) throw new FileError('damaged');
    if (!name.endsWith('/'))
      entries.push({
        name: name.replace(/^\/+/, ''),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size,
        compressed: bytes.subarray(start, start + compressedSize),
      });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

interface Directory {
  readonly count: number;
  readonly directory: number;
  /** Bytes that stand before the zip: places count from after them. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_LENGTH;
  let end = last;
  while (end >= Math.max(0, last - LONGEST_COMMENT) && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < Math.max(0, last - LONGEST_COMMENT)) throw new FileError('truncated');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const place = view.getUint32(end + 16, true);
  if (count === UNKNOWN_16 || size === UNKNOWN_32 || place === UNKNOWN_32) return findDirectory64(view, end);
  if (end - size < place) throw new FileError('damaged');
  return { count, directory: end - size, shift: end - size - place };
}

function findDirectory64(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (view.getUint32(locator, true) !== LOCATOR_64) throw new FileError('damaged');
  const record = wide(view, locator + 8);
  if (view.getUint32(record, true) !== END_OF_DIRECTORY_64) throw new FileError('damaged');
  return { count: wide(view, record + 32), directory: wide(view, record + 48), shift: 0 };
}

/** Size, compressed size and place of an entry: those that do not fit stand in its extra field, in this order. */
function sizesOf(view: DataView, entry: number, extra: number, extraLength: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(entry + 24, true),
    view.getUint32(entry + 20, true),
    view.getUint32(entry + 42, true),
  ];
  if (!sizes.includes(UNKNOWN_32)) return sizes;
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    let place = at + 4;
    return sizes.map((value) => {
      if (value !== UNKNOWN_32) return value;
      place += 8;
      return wide(view, place - 8);
    }) as [number, number, number];
  }
  throw new FileError('damaged');
}

/** A number of 64 bits; beyond 2^53 it is not a place in a file. */
const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
