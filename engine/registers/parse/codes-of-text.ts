/** What parts several values in one cell. Some labels hold one of them («… et des Tutelles»). */
const SEPARATOR = /[;,/+\n]| et /gi;
const MAX_LENGTH = 200;
const MAX_PARTS = 30;
/** Parts of one label, at most. */
const MAX_PARTS_OF_LABEL = 5;

/** Bit of a set for something in no list. */
export const UNLISTED_BIT = 0x8000_0000;

export interface CodesOfText {
  /** Bit k = entry k of the list (at most 30), bit 31 = something in no list. */
  readonly set: number;
  readonly found: readonly { readonly entry: number; readonly text: string }[];
  /** Parts in no list. */
  readonly unlisted: readonly string[];
}

/**
 * Several values of a code list in one cell, parted by ; , / + «et» or a new line. The longest run of parts that names
 * an entry is taken, so that a label may hold a separator. `find`: index of the entry a text names, or null.
 */
export function codesOfText(text: string, find: (text: string) => number | null): CodesOfText {
  const parts = text.length > MAX_LENGTH ? [] : partsOf(text);
  if (text.length > MAX_LENGTH || parts.length > MAX_PARTS) return { set: UNLISTED_BIT, found: [], unlisted: [text] };
  const found: { entry: number; text: string }[] = [];
  const unlisted: string[] = [];
  for (let first = 0; first < parts.length; first++) {
    const start = parts[first]?.start ?? 0;
    let last = Math.min(parts.length, first + MAX_PARTS_OF_LABEL) - 1;
    let entry: number | null = null;
    while (last >= first && (entry = find(text.slice(start, parts[last]?.end))) === null) last--;
    if (entry === null) unlisted.push(text.slice(start, parts[first]?.end));
    else {
      found.push({ entry, text: text.slice(start, parts[last]?.end) });
      first = last;
    }
  }
  const set = found.reduce((bits, { entry }) => bits | (1 << entry), unlisted.length > 0 ? UNLISTED_BIT : 0);
  return { set: set >>> 0, found, unlisted };
}

/** Bounds of the parts between separators, those that hold nothing left out. */
function partsOf(text: string): { readonly start: number; readonly end: number }[] {
  const separators = Array.from(text.matchAll(SEPARATOR));
  const starts = [0, ...separators.map((separator) => separator.index + separator[0].length)];
  const ends = [...separators.map((separator) => separator.index), text.length];
  return starts
    .map((start, part) => ({ start, end: ends[part] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
