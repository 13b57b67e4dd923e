import type { KnownPhrase, PhraseBook } from './phrase-book';

/** A book as it is kept in a file: hashes of one length one after the other. */
export interface PackedBook {
  readonly salt: string;
  /** [mask, cell, head, isHeading, words, pairs, figures, …(nth, ref, before, after)] */
  readonly phrases: readonly PackedPhrase[];
}
export type PackedPhrase = readonly (string | number | null)[];

const WORD = 4;
const PAIR = 5;
const HEAD = 7;

export const packBook = ({ salt, phrases }: PhraseBook): PackedBook => ({
  salt,
  phrases: phrases.map(({ mask, cell, head, isHeading, words, pairs, figures, states }) => [
    mask,
    cell,
    head,
    isHeading ? 1 : 0,
    words.join(''),
    pairs.join(''),
    figures,
    ...states.flatMap(({ nth, ref, before, after }) => [nth, ref, before.join(''), after.join('')]),
  ]),
});

/** A book from what a file holds. What does not have the shape of a phrase is left out: a person may have changed the file. */
export function unpackBook(packed: unknown): PhraseBook {
  const { salt, phrases } = (typeof packed === 'object' && packed !== null ? packed : {}) as Partial<PackedBook>;
  if (typeof salt !== 'string' || !Array.isArray(phrases)) return { salt: '', phrases: [] };
  return { salt, phrases: phrases.map(unpackPhrase).filter((phrase) => phrase !== null) };
}

function unpackPhrase(packed: unknown): KnownPhrase | null {
  if (!Array.isArray(packed) || packed.length < HEAD) return null;
  const [mask, cell, head, isHeading, words, pairs, figures] = packed as unknown[];
  const isText =
    typeof mask === 'string' && typeof head === 'string' && typeof words === 'string' && typeof pairs === 'string';
  if (!isText || typeof figures !== 'number' || !(cell === null || typeof cell === 'string')) return null;
  const states = [];
  for (let at = HEAD; at + 3 < packed.length; at += 4) {
    const [nth, ref, before, after] = packed.slice(at, at + 4) as unknown[];
    const isState = typeof nth === 'number' && typeof ref === 'string' && typeof before === 'string';
    if (isState && typeof after === 'string')
      states.push({ nth, ref, before: cut(before, WORD), after: cut(after, WORD) });
  }
  return {
    mask,
    cell,
    head,
    isHeading: isHeading === 1,
    words: cut(words, WORD),
    pairs: cut(pairs, PAIR),
    figures,
    states,
  };
}

const cut = (text: string, length: number): string[] =>
  Array.from({ length: Math.floor(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
