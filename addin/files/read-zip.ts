import { Inflate } from 'fflate';
import { FileError } from './file-error';
import type { FileLimits } from './file-limits';

/** The parts of a package: path → inflated bytes. */
export type Parts = Map<string, Uint8Array>;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const OLE_FILE = 0xe011cfd0;
const NEEDS_ZIP64 = 0xffffffff;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Compressed bytes given at once to the inflater: at most about 1000 times as many come out before the budget is checked. */
const STEP = 16 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressed: Uint8Array;
}

const damaged = (cause?: unknown): FileError => new FileError('NOT_A_WORKBOOK', 'damaged', { cause });

/**
 * Inflates a zip under a budget. The sizes it declares are never believed: bytes are counted while they come out, so a zip
 * bomb stops at the limit whatever it says. Folders are skipped; of two entries with one name the last wins.
 * Fails with FileError: NOT_A_WORKBOOK (not a zip, encrypted, damaged) or WORKBOOK_TOO_LARGE.
 */
export function readZip(bytes: Uint8Array, limits: FileLimits): Parts {
  const parts: Parts = new Map();
  let left = limits.inflatedBytes;
  try {
    for (const entry of entriesOf(bytes, limits.entries)) {
      if (entry.name.endsWith('/')) continue;
      const inflated = inflate(entry, left);
      left -= inflated.length;
      parts.set(entry.name, inflated);
    }
  } catch (error) {
    throw error instanceof FileError ? error : damaged(error);
  }
  return parts;
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  // A workbook with a password is not a zip but an OLE file, like the old .xls.
  const isOle = bytes.length >= 4 && view.getUint32(0, true) === OLE_FILE;
  throw new FileError('NOT_A_WORKBOOK', isOle ? 'encrypted' : 'not-a-zip');
}

function* entriesOf(bytes: Uint8Array, most: number): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > most) throw new FileError('WORKBOOK_TOO_LARGE', 'too-many-entries');
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new FileError('NOT_A_WORKBOOK', 'encrypted');
    const compressedSize = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (compressedSize === NEEDS_ZIP64 || local === NEEDS_ZIP64) throw damaged();
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + compressedSize > bytes.length) throw damaged();
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressed: bytes.subarray(start, start + compressedSize),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function inflate({ method, compressed }: Entry, budget: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > budget) throw new FileError('WORKBOOK_TOO_LARGE', 'inflates-too-large');
    chunks.push(chunk);
  };
  if (method === STORED) {
    collect(compressed.slice());
  } else if (method === DEFLATED) {
    const inflater = new Inflate(collect);
    for (let at = 0; at < compressed.length; at += STEP) {
      inflater.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    }
  } else {
    throw damaged();
  }
  return concat(chunks, size);
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
