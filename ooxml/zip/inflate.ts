import { Inflate } from 'fflate';
import { type Budget, FileError } from '../bounds';
import { crc32 } from './crc32';
import { joined } from './joined';
import type { ZipEntry } from './read-directory';

const STORED = 0;
const DEFLATED = 8;
/**
 * Compressed bytes given at once to the inflater: about a thousand times as many may come out before the budget is checked.
 * So many that a chunk comes out, as far as what came before tells; fewer where it swells.
 */
const MOST_IN = 2048;
const LEAST_IN = 64;
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
    for (let at = 0; at < piece.length; at += CHUNK) {
      const chunk = piece.subarray(at, at + CHUNK);
      sum = crc32(chunk, sum);
      yield chunk;
    }
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
  let waiting = 0;
  const inflater = new Inflate((piece) => {
    pieces.push(piece);
  });
  let step = LEAST_IN;
  for (let at = 0; at < compressed.length;) {
    const next = Math.min(compressed.length, at + step);
    const before = waiting;
    try {
      inflater.push(compressed.subarray(at, next), next === compressed.length);
    } catch (error) {
      throw new FileError('damaged', {}, { cause: error });
    }
    waiting = pieces.reduce((sum, { length }) => sum + length, 0);
    budget.inflate(waiting - before);
    const swelling = (waiting - before) / (next - at);
    step = Math.round(Math.min(MOST_IN, 2 * step, Math.max(LEAST_IN, CHUNK / swelling)));
    at = next;
    if (waiting < CHUNK && at < compressed.length) continue;
    yield joined(pieces);
    pieces = [];
    waiting = 0;
  }
}

/** All the bytes of an entry. @throws FileError inflates-too-large, damaged */
export const inflateWhole = (entry: ZipEntry, budget: Budget): Uint8Array => joined([...inflate(entry, budget)]);
