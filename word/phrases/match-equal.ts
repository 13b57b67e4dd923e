import type { KnownPhrase, PhraseBook } from './phrase-book';
import { Hasher } from './phrase-book';
import type { Sentence } from './index-document';

/** Which known phrase each sentence is, word for word. */
export type Equal = ReadonlyMap<Sentence, number>;

/**
 * Sentences whose mask is known. Of several equal ones, the one under the same heading; of those, the next in the order of
 * the report: the rows of two tables may have the same label.
 */
export function matchEqual(sentences: readonly Sentence[], { salt, phrases }: PhraseBook): Equal {
  const hasher = new Hasher(salt);
  const byKey = new Map<string, number[]>();
  const keyOf = (mask: string, cell: string | null): string => `${mask}|${cell ?? ''}`;
  phrases.forEach(({ mask, cell }, index) => {
    const key = keyOf(mask, cell);
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  const equal = new Map<Sentence, number>();
  const headings = phrases.map(({ isHeading }) => isHeading);
  let cursor = 0;
  for (const sentence of sentences) {
    const found = byKey.get(keyOf(hasher.hash(sentence.mask, 'mask'), sentence.cell)) ?? [];
    const own = found.filter((index) => isAlike(sentence, phrases[index], headings[index] === true));
    if (sentence.paragraph.toc) {
      const [first] = own;
      if (first !== undefined) equal.set(sentence, first);
      continue;
    }
    const head = hasher.hash(sentence.head, 'mask');
    const here = own.filter((index) => phrases[index]?.head === head);
    // «TT = 86» says nothing by itself.
    const isShort = sentence.cell === null && sentence.mask.replaceAll('#', '').trim().split(/ +/).length < 2;
    const near = here.length > 0 || isShort ? here : own;
    const chosen = near.find((index) => index >= cursor) ?? near[0];
    if (chosen === undefined) continue;
    equal.set(sentence, chosen);
    cursor = chosen;
  }
  return equal;
}

/** A table of contents repeats headings. Not every report gives its headings their style. */
const isAlike = ({ paragraph, figures }: Sentence, phrase: KnownPhrase | undefined, isHeading: boolean): boolean =>
  phrase?.figures === figures.length && (!paragraph.toc || isHeading);
