import type { Vocabulary } from '../../vocabularies';
import { findCode } from '../../vocabularies';

/** What parts several values in one cell. Some labels hold one of them («… et des Tutelles»). */
const SEPARATOR = /[;,/+\n]| et /gi;
const MAX_LENGTH = 200;
const MAX_PARTS = 30;

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
 * an entry is taken, so that a label may hold a separator.
 */
export function codesOfText(vocabulary: Vocabulary, text: string): CodesOfText {
  const separators = text.length > MAX_LENGTH ? [] : Array.from(text.matchAll(SEPARATOR));
  if (separators.length >= MAX_PARTS || text.length > MAX_LENGTH)
    return { set: UNLISTED_BIT, found: [], unlisted: [text] };
  const starts = [0, ...separators.map((separator) => separator.index + separator[0].length)];
  const ends = [...separators.map((separator) => separator.index), text.length];
  const found: { entry: number; text: string }[] = [];
  const unlisted: string[] = [];
  for (let first = 0; first < starts.length; first++) {
    const run = longestRun(vocabulary, text, starts[first] ?? 0, ends.slice(first));
    if (run) {
      found.push({ entry: run.entry, text: run.text });
      first += run.parts - 1;
    } else {
      const part = text.slice(starts[first], ends[first]);
      if (part.trim() !== '') unlisted.push(part);
    }
  }
  const set = found.reduce((bits, { entry }) => bits | (1 << entry), unlisted.length > 0 ? UNLISTED_BIT : 0);
  return { set: set >>> 0, found, unlisted };
}

function longestRun(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  ends: readonly number[],
): { entry: number; text: string; parts: number } | null {
  for (let parts = ends.length; parts > 0; parts--) {
    const run = text.slice(start, ends[parts - 1]);
    const entry = findCode(vocabulary, run);
    if (entry !== null) return { entry, text: run, parts };
  }
  return null;
}
