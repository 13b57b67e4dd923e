import { Inflate } from 'fflate';
import { type Budget, FileError } from '../bounds';
import { crc32 } from './crc32';
import { joined } from './joined';
import type { ZipEntry } from './read-directory';

const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes given at once to the inflater: at most about 1000 times as many come out before the budget is checked. */
const STEP = 2048;
const CHUNK = 64 * 1024;

/**
 * The bytes of an entry as they come out, in chunks of at most 64 KiB, paid for by the budget and checked against the
 * check sum at the end.
 *
 * @throws FileError inflates-too-large, damaged
 */
export function* inflate({ method, compressed, crc }: ZipEntry, budget: Budget): Generator<Uint8Array> {
  let sum = 0;
  for (const piece of method === STORED ? stored(compressed, budget) : inflated(method, compressed, budget)) {
    sum = crc32(piece, sum);
    for (let at = 0; at < piece.length; at += CHUNK) yield piece.subarray(at, at + CHUNK);
  }
  if (sum !== crc) throw new FileError('damaged');
}

function* stored(compressed: Uint8Array, budget: Budget): Generator<Uint8Array> {
  for (let at = 0; at < compressed.length; at += CHUNK) {
    const piece = compressed.subarray(at, at + CHUNK);
    budget.inflate(piece.length);
    yield piece;
  }
}

function* inflated(method: number, compressed: Uint8Array, budget: Budget): Generator<Uint8Array> {
  if (method !== DEFLATED) throw new FileError('damaged');
  let pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => {
    pieces.push(piece);
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    const step = compressed.subarray(at, at + STEP);
    pieces = [];
    try {
      inflater.push(step, at + STEP >= compressed.length);
    } catch (error) {
      throw new FileError('damaged', {}, { cause: error });
    }
    budget.inflate(pieces.reduce((sum, { length }) => sum + length, 0));
    yield* pieces;
  }
}

/** All the bytes of an entry. @throws FileError inflates-too-large, damaged */
export const inflateWhole = (entry: ZipEntry, budget: Budget): Uint8Array => joined([...inflate(entry, budget)]);
