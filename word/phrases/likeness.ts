import { pairsOf, stemsOf } from '../text';
import type { Sentence } from './index-document';
import type { Equal } from './match-equal';
import { Hasher, type KnownPhrase, type PhraseBook } from './phrase-book';

/** A known phrase that a sentence is like. */
export interface Likeness {
  readonly phrase: number;
  /** 0–1: words and pairs of words in common, rare ones weighing more. */
  readonly score: number;
  /** The phrase is missing between the same neighbours: the sentence stands in its place. */
  readonly inPlace: boolean;
  /** It is the only phrase missing there, and this the only sentence that is not known there. */
  readonly alone: boolean;
}

/** Less in common than this and nothing is alike. */
const LEAST = { inPlace: 0.08, elsewhere: 0.18 } as const;

/** Weighs the words of a book: a word of every sentence says little. */
export class LikenessFinder {
  private readonly hasher: Hasher;
  private readonly rarity = new Map<string, number>();
  private readonly sets: readonly { readonly words: ReadonlySet<string>; readonly pairs: ReadonlySet<string> }[];

  constructor(private readonly book: PhraseBook) {
    this.hasher = new Hasher(book.salt);
    this.sets = book.phrases.map(({ words, pairs }) => ({ words: new Set(words), pairs: new Set(pairs) }));
    const counts = new Map<string, number>();
    for (const { words } of book.phrases) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) this.rarity.set(word, Math.log(1 + book.phrases.length / count));
  }

  private scoreOf(words: readonly string[], pairs: readonly string[], index: number): number {
    const set = this.sets[index];
    if (!set) return 0;
    const weight = (word: string): number => this.rarity.get(word) ?? Math.log(1 + this.book.phrases.length);
    let shared = 0;
    let all = 0;
    for (const word of set.words) all += weight(word);
    for (const word of words) {
      if (set.words.has(word)) shared += weight(word);
      else all += weight(word);
    }
    let samePairs = 0;
    for (const pair of pairs) if (set.pairs.has(pair)) samePairs++;
    const allPairs = set.pairs.size + pairs.length - samePairs;
    const ofWords = all === 0 ? 0 : shared / all;
    const ofPairs = allPairs === 0 ? 0 : samePairs / allPairs;
    return Math.max(ofWords, 0.6 * ofWords + 0.4 * ofPairs);
  }

  /** The phrases a sentence is most like, best first (`at`: in whose place it stands); those that stand elsewhere in the document word for word are left out. */
  likest(sentence: Sentence, slots: Slots, { at = sentence, most = 3 } = {}): Likeness[] {
    const words = this.hasher.all(stemsOf(sentence.text), 'word');
    const pairs = this.hasher.all(pairsOf(sentence.mask), 'pair');
    const head = this.hasher.hash(sentence.head, 'mask');
    const [after, before] = slots.around(at);
    const vacant = this.book.phrases.filter(
      ({ cell }, index) => cell === null && index > after && index < before && !slots.isTaken(index),
    );
    const isAlone = vacant.length === 1 && slots.unknownBeside(at) === 1;
    return this.book.phrases
      .map((phrase, index) => ({ phrase, index }))
      .filter(({ phrase, index }) => phrase.cell === null && !slots.isTaken(index))
      .map(({ phrase, index }): Likeness => {
        const inPlace = index > after && index < before && isSameHead(phrase, head);
        return { phrase: index, score: this.scoreOf(words, pairs, index), inPlace, alone: inPlace && isAlone };
      })
      .filter(({ score, inPlace }) => score > (inPlace ? LEAST.inPlace : LEAST.elsewhere))
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, most);
  }
}

const rank = ({ score, inPlace }: Likeness): number => score + (inPlace ? 0.15 : 0);
const isSameHead = ({ head }: KnownPhrase, own: string): boolean => head === own;

/** Which phrases of a book stand in the document, in their order. */
export class Slots {
  private readonly taken: ReadonlySet<number>;
  private readonly unknown = new Map<string, number>();
  private readonly neighbours = new Map<Sentence, readonly [number, number]>();

  constructor(sentences: readonly Sentence[], equal: Equal) {
    this.taken = new Set([...equal].filter(([{ paragraph }]) => !paragraph.toc).map(([, index]) => index));
    const body = sentences.filter(({ paragraph }) => !paragraph.toc);
    const next: number[] = [];
    let before = Number.POSITIVE_INFINITY;
    for (let at = body.length - 1; at >= 0; at--) {
      next[at] = before;
      const sentence = body[at];
      before = (sentence && equal.get(sentence)) ?? before;
    }
    let after = -1;
    body.forEach((sentence, at) => {
      const pair = [after, next[at] ?? Number.POSITIVE_INFINITY] as const;
      this.neighbours.set(sentence, pair);
      const isUnknown = !equal.has(sentence) && sentence.cell === null;
      if (isUnknown) this.unknown.set(pair.join('|'), (this.unknown.get(pair.join('|')) ?? 0) + 1);
      after = equal.get(sentence) ?? after;
    });
  }

  /** How many sentences that are not known stand between the same neighbours. */
  unknownBeside(sentence: Sentence): number {
    return this.unknown.get(this.around(sentence).join('|')) ?? 0;
  }

  isTaken(index: number): boolean {
    return this.taken.has(index);
  }

  /** The phrases that stand just before and just after a sentence. */
  around(sentence: Sentence): readonly [after: number, before: number] {
    return this.neighbours.get(sentence) ?? [-1, Number.POSITIVE_INFINITY];
  }
}
