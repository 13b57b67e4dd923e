import { crc32, joined } from '@report/ooxml/zip';
import { deflateSync } from 'fflate';
import { WordFileError } from './word-file-error';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;
/** Bit 3: sizes stand after the data. They are written before it here. */
const SIZES_AFTER = 0x08;

/**
 * A package with some parts replaced or added; every other entry is copied as it is compressed there, in its order, with
 * its date.
 */
export function writeParts(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const left = new Map(parts);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const add = (header: Uint8Array, data: Uint8Array, entry: Uint8Array): void => {
    new DataView(entry.buffer, entry.byteOffset).setUint32(42, offset, true);
    local.push(header, data);
    directory.push(entry);
    offset += header.length + data.length;
  };
  for (const at of entriesOf(view)) {
    const nameLength = view.getUint16(at + 28, true);
    const entry = bytes.slice(at, at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true));
    const name = new TextDecoder().decode(entry.subarray(46, 46 + nameLength));
    const start = view.getUint32(at + 42, true);
    const dataAt = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const size = view.getUint32(at + 20, true);
    const content = left.get(name);
    left.delete(name);
    const header = bytes.slice(start, dataAt);
    if (content === undefined) add(sized(header, entry), bytes.subarray(dataAt, dataAt + size), entry);
    else {
      const data = deflateSync(content);
      stamp(entry, content, data);
      add(sized(header, entry), data, entry);
    }
  }
  for (const [name, content] of left) {
    const data = deflateSync(content);
    const path = new TextEncoder().encode(name);
    const entry = new Uint8Array(46 + path.length);
    const fields = new DataView(entry.buffer);
    fields.setUint32(0, DIRECTORY_ENTRY, true);
    fields.setUint16(4, 20, true);
    fields.setUint16(6, 20, true);
    // 1 January 1980: a file written twice is the same file.
    fields.setUint16(14, 0x21, true);
    fields.setUint16(28, path.length, true);
    entry.set(path, 46);
    stamp(entry, content, data);
    const header = new Uint8Array(30 + path.length);
    new DataView(header.buffer).setUint32(0, LOCAL_HEADER, true);
    header.set(entry.subarray(6, 28), 4);
    new DataView(header.buffer).setUint16(26, path.length, true);
    header.set(path, 30);
    add(sized(header, entry), data, entry);
  }
  const end = new Uint8Array(22);
  const fields = new DataView(end.buffer);
  fields.setUint32(0, END_OF_DIRECTORY, true);
  fields.setUint16(8, directory.length, true);
  fields.setUint16(10, directory.length, true);
  fields.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  fields.setUint32(16, offset, true);
  return joined([...local, ...directory, end]);
}

/** Where the entries of the directory begin. The package was read before: what does not fit is a fault of the file. */
function* entriesOf(view: DataView): Generator<number> {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new WordFileError('damaged');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new WordFileError('damaged');
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    yield at;
    at = next;
  }
}

function stamp(entry: Uint8Array, content: Uint8Array, data: Uint8Array): void {
  const fields = new DataView(entry.buffer, entry.byteOffset);
  fields.setUint16(10, DEFLATED, true);
  fields.setUint32(16, crc32(content), true);
  fields.setUint32(20, data.length, true);
  fields.setUint32(24, content.length, true);
}

/** A local header that says what the directory says: sizes before the data. */
function sized(header: Uint8Array, entry: Uint8Array): Uint8Array {
  const fields = new DataView(header.buffer, header.byteOffset);
  const from = new DataView(entry.buffer, entry.byteOffset);
  const flags = from.getUint16(8, true) & ~SIZES_AFTER;
  from.setUint16(8, flags, true);
  fields.setUint16(6, flags, true);
  fields.setUint16(8, from.getUint16(10, true), true);
  for (const at of [16, 20, 24]) fields.setUint32(at - 2, from.getUint32(at, true), true);
  return header;
}
