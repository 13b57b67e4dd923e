import { pairsOf, stemsOf } from '../text';
import { Hasher, type KnownPhrase, type PhraseBook, type Statement } from './phrase-book';
import type { Sentence } from './index-document';

/** How many words on each side of a figure are kept. */
const AROUND = 4;

/** The words just before and just after a stretch of a text. */
export function wordsAround(text: string, start: number, end: number): { before: string[]; after: string[] } {
  return { before: stemsOf(text.slice(0, start)).slice(-AROUND), after: stemsOf(text.slice(end)).slice(0, AROUND) };
}

/**
 * A book of the sentences whose figures are known.
 *
 * @param stated what each figure states, null when nobody knows; the sentences of none are left out
 */
export function learn(
  sentences: readonly Sentence[],
  stated: (sentence: Sentence, nth: number) => string | null,
  salt: string,
): PhraseBook {
  const hasher = new Hasher(salt);
  const phrases = sentences.flatMap((sentence): KnownPhrase[] => {
    if (sentence.paragraph.toc) return [];
    const states = sentence.figures.flatMap(({ start, end }, nth): Statement[] => {
      const ref = stated(sentence, nth);
      if (ref === null) return [];
      if (sentence.cell !== null) return [{ nth, ref, before: [], after: [] }];
      const { before, after } = wordsAround(sentence.text, start - sentence.start, end - sentence.start);
      return [{ nth, ref, before: hasher.all(before, 'word'), after: hasher.all(after, 'word') }];
    });
    return states.length === 0 ? [] : [phraseOf(sentence, states, hasher)];
  });
  return { salt, phrases };
}

/** What a sentence is known by, with what its figures state. */
export function phraseOf(sentence: Sentence, states: readonly Statement[], hasher: Hasher): KnownPhrase {
  const { mask, cell, head, paragraph, figures, text } = sentence;
  const isCell = cell !== null;
  return {
    mask: hasher.hash(mask, 'mask'),
    cell,
    head: hasher.hash(head, 'mask'),
    isHeading: paragraph.level !== null,
    words: isCell ? [] : hasher.all(stemsOf(text), 'word'),
    pairs: isCell ? [] : hasher.all(pairsOf(mask), 'pair'),
    figures: figures.length,
    states,
  };
}
