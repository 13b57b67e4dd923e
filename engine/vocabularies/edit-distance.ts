/** Two rows of the table of distances, used again for every pair of texts: thousands are compared for one cell. */
const ROW = new Uint32Array(256);
const NEXT_ROW = new Uint32Array(256);

/** Letters to insert, remove or replace to turn one text into the other; once it is more than `most`, any number above. */
export function editDistance(one: string, other: string, most: number): number {
  // As many letters at least are inserted or removed.
  const longer = Math.abs(one.length - other.length);
  if (longer > most) return longer;
  const isLong = other.length >= ROW.length;
  let previous = isLong ? new Uint32Array(other.length + 1) : ROW;
  let current = isLong ? new Uint32Array(other.length + 1) : NEXT_ROW;
  for (let length = 0; length <= other.length; length++) previous[length] = length;
  for (let row = 1; row <= one.length; row++) {
    // Further from the diagonal than `most`, nothing can be near: those cells are left out, and count as too far.
    const first = Math.max(1, row - most);
    const last = Math.min(other.length, row + most);
    let least = (current[first - 1] = first === 1 ? row : most + 1);
    const letter = one.charCodeAt(row - 1);
    for (let column = first; column <= last; column++) {
      const replace = (previous[column - 1] ?? 0) + (letter === other.charCodeAt(column - 1) ? 0 : 1);
      const distance = Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current[column] = distance;
      if (distance < least) least = distance;
    }
    if (last < other.length) current[last + 1] = most + 1;
    // What follows can only add to it.
    if (least > most) return least;
    [previous, current] = [current, previous];
  }
  return previous[other.length] ?? 0;
}

/** The signs a text holds, as 32 bits: signs that share a bit are taken for one. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) signs |= 1 << (text.charCodeAt(at) & 31);
  return signs;
}

/**
 * The least that two texts are apart, by the signs they hold: each sign that only one of them has takes a letter changed.
 * Nearly all pairs of texts are told apart by it, without comparing them letter by letter.
 */
export const leastDistance = (one: number, other: number): number =>
  Math.max(bitsIn(one & ~other), bitsIn(other & ~one));

function bitsIn(signs: number): number {
  const pairs = signs - ((signs >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
