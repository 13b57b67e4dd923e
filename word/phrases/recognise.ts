import type { Steps } from '@report/engine/registers';
import type { ComputedCells } from '../cells';
import { stemsOf, type Figure } from '../text';
import { assign, assignMore, type Assigned } from './assign';
import { exchanged } from './exchanged';
import { otherYears, speaksOfOthers, wordsOfOthers } from './guards';
import type { Sentence } from './index-document';
import { LikenessFinder, Slots, type Likeness } from './likeness';
import { matchEqual } from './match-equal';
import { Hasher, type KnownPhrase, type PhraseBook } from './phrase-book';

/** A figure of the document and the cell it states. */
export interface Recognised {
  readonly sentence: Sentence;
  readonly figure: Figure;
  /** «none»: known to be in no table. */
  readonly ref: string;
  /** equal: the sentence is known word for word. like: its words, its place and its other figures say so. */
  readonly how: 'equal' | 'like' | 'values';
}

export interface RecogniseOptions {
  /** Most trusted first: the document’s own memory, the person’s, the shipped one. */
  readonly books: readonly PhraseBook[];
  /** The computed figures the document is held against; null when there are none. */
  readonly cells: ComputedCells | null;
  /** The year of the report; null when it is not known. */
  readonly year: number | null;
}

/** Thresholds of likeness, each tried on the documents of tests/word and on reports with rewritten sentences. */
const ALIKE = {
  alone: 0.6,
  inPlace: 0.4,
  withValues: 0.2,
  oneFigure: 0.3,
  several: 0.6,
  sameShape: 0.1,
  aloneInPlace: 0.15,
} as const;
const SLICE = 8;

/** Fewer sentences in common and a book is one of another report: what is like it there is chance. */
const FEWEST = 5;

/** Which computed cell each figure of a document states, where that is sure. */
export function* recognise(sentences: readonly Sentence[], options: RecogniseOptions): Steps<Recognised[]> {
  const found: Recognised[] = [];
  let left = sentences;
  const books = [];
  for (const book of options.books) {
    yield;
    books.push({ book, equal: matchEqual(sentences, book) });
  }
  // The book of this very report first: two reports say «Analyse» of different things.
  books.sort((a, b) => b.equal.size - a.equal.size);
  for (const { book, equal } of books) {
    for (const sentence of left)
      for (const { nth, ref } of book.phrases[equal.get(sentence) ?? -1]?.states ?? []) {
        const figure = sentence.figures[nth];
        if (figure) found.push({ sentence, figure, ref, how: 'equal' });
      }
    left = left.filter((sentence) => !equal.has(sentence));
  }
  for (const { book, equal } of books) {
    if (equal.size < FEWEST) continue;
    const like = yield* recogniseLike(sentences, left, book, equal, options);
    for (const one of like) found.push(one);
    const known = new Set(like.map(({ sentence }) => sentence));
    left = left.filter((sentence) => !known.has(sentence));
  }
  return found;
}

function* recogniseLike(
  sentences: readonly Sentence[],
  left: readonly Sentence[],
  book: PhraseBook,
  equal: ReadonlyMap<Sentence, number>,
  { cells, year }: RecogniseOptions,
): Steps<Recognised[]> {
  const finder = new LikenessFinder(book);
  const slots = new Slots(sentences, equal);
  const hasher = new Hasher(book.salt);
  const found: Recognised[] = [];
  const used = new Set<number>();
  const told = new Set<Sentence>();
  const inTwo = cutInTwo(left);
  for (const [index, sentence] of [...inTwo.keys(), ...left].entries()) {
    if (index % SLICE === SLICE - 1) yield;
    if (sentence.cell !== null || sentence.paragraph.toc || told.has(sentence)) continue;
    const halves = inTwo.get(sentence) ?? [sentence];
    const others = hasher.all(wordsOfOthers(sentence).flatMap(stemsOf), 'word');
    const isOfOthers = speaksOfOthers(sentence);
    for (const likeness of finder.likest(sentence, slots, { at: halves[0] ?? sentence })) {
      const phrase = book.phrases[likeness.phrase];
      if (!phrase || used.has(likeness.phrase)) continue;
      // «avaient été annoncés», where the known sentence says so too, is no other time.
      if (isOfOthers && (others.length === 0 || !others.every((word) => phrase.words.includes(word)))) continue;
      const assigned = assign(sentence, phrase, hasher, cells);
      if (assigned === null || !isSure(sentence, assigned, likeness, phrase, { cells, year })) continue;
      // Two sentences are one known one only when they have its figures, every one.
      const isWhole = assigned.length === sentence.figures.length && assigned.length === phrase.figures;
      if (halves.length > 1 && !isWhole) continue;
      used.add(likeness.phrase);
      const hasMore = cells !== null && sentence.figures.length > phrase.figures;
      const more = hasMore ? assignMore(sentence, assigned, cells) : [];
      for (const { figure, ref } of exchanged([...assigned, ...more], cells)) {
        const half = halves.find(({ figures }) => figures.includes(figure)) ?? sentence;
        found.push({ sentence: half, figure, ref, how: 'like' });
      }
      for (const half of halves) told.add(half);
      break;
    }
  }
  return found;
}

/** Neighbours that nobody knows: one known sentence may have been cut into two. */
function cutInTwo(left: readonly Sentence[]): Map<Sentence, readonly Sentence[]> {
  const pairs = new Map<Sentence, readonly Sentence[]>();
  left.forEach((first, index) => {
    const second = left[index + 1];
    if (first.cell !== null || second?.paragraph !== first.paragraph || second.start !== first.end) return;
    const { paragraph, start, cell, head } = first;
    const text = paragraph.text.slice(start, second.end);
    const figures = [...first.figures, ...second.figures];
    pairs.set({ paragraph, start, end: second.end, text, figures, mask: `${first.mask} ${second.mask}`, cell, head }, [
      first,
      second,
    ]);
  });
  return pairs;
}

/**
 * Words alone never say what a figure states: place and the other figures of the sentence must say it too. A sentence
 * that names another year is believed only when every other figure is this year’s.
 */
function isSure(
  sentence: Sentence,
  assigned: readonly Assigned[],
  { score, inPlace, alone }: Likeness,
  phrase: KnownPhrase,
  { cells, year }: Pick<RecogniseOptions, 'cells' | 'year'>,
): boolean {
  const figures = assigned.filter(({ ref }) => !ref.startsWith('Y'));
  const elsewhere = otherYears(sentence, year).length > 0;
  if (cells === null) return !elsewhere && (score >= ALIKE.alone || (inPlace && score >= ALIKE.inPlace));
  const wrong = figures.filter(({ figure, ref }) => !cells.allows(ref, figure.value)).length;
  const right = figures.filter(
    ({ figure, ref }) => cells.valueOf(ref) !== null && cells.allows(ref, figure.value),
  ).length;
  if (elsewhere) return wrong === 0 && right > 0 && score >= ALIKE.oneFigure;
  // As many figures of the same kinds, where that sentence stood.
  const sameShape = inPlace && sentence.figures.length === phrase.figures && assigned.length === phrase.figures;
  if (wrong <= 1 && right > 0 && figures.length > 1 && sameShape) return score >= ALIKE.sameShape;
  if (wrong === 0) return score >= ALIKE.withValues;
  const least = figures.length > 1 ? ALIKE.sameShape : ALIKE.aloneInPlace;
  if (wrong === 1 && alone && sameShape && score >= least) return true;
  if (wrong === 1 && right > 0) return score >= ALIKE.oneFigure || (inPlace && score >= ALIKE.withValues);
  if (wrong === 1) return score >= ALIKE.alone || (inPlace && score >= ALIKE.oneFigure);
  return score >= ALIKE.several && (inPlace || right > 0);
}
