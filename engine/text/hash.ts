/** Where a 32-bit FNV-1a hash begins, and what it is multiplied by. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a of 32 bits over the UTF-16 units of a text: a whole number from 0. It tells a change and protects nothing: who
 * can guess a text can check the guess. Two lanes with other numbers make 64 bits.
 *
 * @param from the hash so far, when a text goes on from another
 * @param shift added to each unit, so that two lanes of one prime differ
 */
export function fnv1a(text: string, from = OFFSET_BASIS, prime = PRIME, shift = 0): number {
  let hash = from;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ (text.charCodeAt(index) + shift), prime);
  return hash >>> 0;
}

/** A hash of 32 bits as 8 hexadecimal digits. */
export const hex32 = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
