import { NO, YES } from '../registers';

const LISTED_BITS = 0x3fff_ffff;
/** Above this, a cell holds something else than a number of its column (a phone number, an identifier). */
const MAX_QUANTITY = 10_000_000;

/** The codes of the picked rows. Parsed columns number their codes as levels do: 0 = '', 1 = '?', then the list. */
export function pickCodes(codes: Uint16Array | Uint8Array, rows: Uint32Array): Uint8Array {
  const picked = new Uint8Array(rows.length);
  for (let fact = 0; fact < rows.length; fact++) picked[fact] = codes[rows[fact] ?? 0] ?? 0;
  return picked;
}

/** Answers where an empty cell is «Non renseigné»: '', '?', yes, no are numbered as in the parsed column. */
export const pickAnswers = (answers: Uint8Array, rows: Uint32Array): Uint8Array => pickCodes(answers, rows);

/** Answers where whatever is not a yes is a no. */
export function pickYes(answers: Uint8Array, rows: Uint32Array): Uint8Array {
  const picked = new Uint8Array(rows.length);
  for (let fact = 0; fact < rows.length; fact++) picked[fact] = answers[rows[fact] ?? 0] === YES ? YES : NO;
  return picked;
}

/** A yes or a no computed for each picked row. */
export function yesWhere(rows: Uint32Array, holds: (row: number) => boolean): Uint8Array {
  const picked = new Uint8Array(rows.length);
  for (let fact = 0; fact < rows.length; fact++) picked[fact] = holds(rows[fact] ?? 0) ? YES : NO;
  return picked;
}

/** The sets of the picked rows: entry k of the list becomes level k + 2, bit 31 (in no list) level 1, an empty cell level 0. */
export function pickSets(sets: Uint32Array, rows: Uint32Array): Uint32Array {
  const picked = new Uint32Array(rows.length);
  for (let fact = 0; fact < rows.length; fact++) {
    const set = sets[rows[fact] ?? 0] ?? 0;
    picked[fact] = set === 0 ? 1 : ((set & LISTED_BITS) << 2) | ((set >>> 31) << 1);
  }
  return picked;
}

/**
 * The numbers of the picked rows as integers, rounded to units (scale 1) or hundredths (scale 100). `blank` stands for
 * an empty cell, an unreadable one, and a number too large to be true.
 */
export function pickNumbers(numbers: Float64Array, rows: Uint32Array, scale: 1 | 100, blank: number): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let fact = 0; fact < rows.length; fact++)
    picked[fact] = integerOf(numbers[rows[fact] ?? 0] ?? NaN, scale, blank);
  return picked;
}

/** One number as {@link pickNumbers} gives it. */
export function integerOf(number: number, scale: 1 | 100, blank: number): number {
  const integer = Math.round(number * scale);
  return Math.abs(integer) <= MAX_QUANTITY ? integer : blank;
}
