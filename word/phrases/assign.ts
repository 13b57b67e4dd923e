import type { ComputedCells } from '../cells';
import { stemsOf, type Figure } from '../text';
import type { Sentence } from './index-document';
import { wordsAround } from './learn';
import { NO_CELL, type Hasher, type KnownPhrase, type Statement } from './phrase-book';

/** What each figure of a sentence states by a phrase it is like. */
export interface Assigned {
  readonly figure: Figure;
  readonly ref: string;
}

/** More figures than these are taken in their order: trying every order would take too long. */
const MOST = 7;

/**
 * Gives the figures of a sentence written anew the references of the phrase it is like: unit, words around, labels of the
 * line, and, where there are computed figures, the values. Null when some figure has no place.
 */
export function assign(
  sentence: Sentence,
  phrase: KnownPhrase,
  hasher: Hasher,
  cells: ComputedCells | null,
): Assigned[] | null {
  const figures = sentence.figures;
  const states = phrase.states.filter(({ ref }) => ref !== NO_CELL || cells === null);
  const scores = figures.map((figure, index) =>
    states.map((state, at) => affinity(sentence, figure, state, hasher, cells) + (index === at ? 0.1 : 0)),
  );
  const chosen = best(scores, figures.length, states.length);
  const found = chosen.flatMap((at, index): Assigned[] => {
    const figure = figures[index];
    const state = at === null ? undefined : states[at];
    return figure && state && (scores[index]?.[at ?? 0] ?? 0) > 0 ? [{ figure, ref: state.ref }] : [];
  });
  return found.length === 0 ? null : found;
}

/** How much of a label must stand there; one that is all common words says nothing. */
const LABEL = { share: 0.6, words: 1 } as const;

/**
 * A figure more than the phrase has: of the same table, when the words after it are the label of one of its lines and of
 * no other.
 */
export function assignMore(sentence: Sentence, assigned: readonly Assigned[], cells: ComputedCells): Assigned[] {
  const tables = new Set(assigned.flatMap(({ ref }) => cells.cellOf(ref)?.table ?? []));
  const stated = new Set(assigned.map(({ ref }) => ref));
  const left = sentence.figures.filter((figure) => !assigned.some((one) => one.figure === figure));
  return left.flatMap((figure): Assigned[] => {
    if (figure.unit === 'year') return [];
    const unit = figure.unit === 'percent' ? 'percent' : 'count';
    const { before, after } = wordsAround(sentence.text, figure.start - sentence.start, figure.end - sentence.start);
    const near = new Set([...before.slice(-1), ...after]);
    const fitting = [...cells.cells.values()].filter(({ ref, table, row, unit: own, column }) => {
      if (!tables.has(table) || own !== unit || column !== '' || stated.has(ref) || ref.includes('#')) return false;
      const label = [...new Set(stemsOf(row))];
      const found = label.filter((word) => near.has(word)).length;
      return label.length >= LABEL.words && found / label.length >= LABEL.share;
    });
    const [only] = fitting;
    return only !== undefined && fitting.length === 1 ? [{ figure, ref: only.ref }] : [];
  });
}

function affinity(
  sentence: Sentence,
  figure: Figure,
  { ref, before, after }: Statement,
  hasher: Hasher,
  cells: ComputedCells | null,
): number {
  const isYear = ref.startsWith('Y');
  if (isYear !== (figure.unit === 'year')) return -1;
  if (ref.endsWith('%') !== (figure.unit === 'percent')) return -1;
  if (isYear) return 1;
  const own = wordsAround(sentence.text, figure.start - sentence.start, figure.end - sentence.start);
  // What is counted mostly follows its number; where a sentence is turned round, it may stand before it.
  const [left, right] = [new Set(hasher.all(own.before, 'word')), new Set(hasher.all(own.after, 'word'))];
  const shared =
    0.3 * inCommon(before, left) +
    0.7 * inCommon(after, right) +
    0.2 * Math.max(inCommon(before, right), inCommon(after, left));
  const cell = cells?.cellOf(ref) ?? null;
  const label = cell === null ? [] : stemsOf(`${cell.row} ${cell.column}`);
  const near = new Set([...own.before, ...own.after]);
  const labelled = label.length === 0 ? 0 : label.filter((word) => near.has(word)).length / label.length;
  const equals = cells !== null && cells.valueOf(ref) !== null && cells.allows(ref, figure.value) ? 1 : 0;
  return 0.1 + shared + 0.5 * labelled + equals;
}

const inCommon = (words: readonly string[], own: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : words.filter((word) => own.has(word)).length / words.length;

/** For each figure the state it gets, so that the sum is the largest; each state once. */
function best(scores: readonly (readonly number[])[], figures: number, states: number): (number | null)[] {
  if (figures > MOST || states > MOST) return scores.map((_, index) => (index < states ? index : null));
  let top = Number.NEGATIVE_INFINITY;
  let chosen: (number | null)[] = [];
  const used = new Set<number>();
  const walk = (at: number, sum: number, path: (number | null)[]): void => {
    if (at === figures) {
      if (sum > top) {
        top = sum;
        chosen = [...path];
      }
      return;
    }
    for (let state = 0; state < states; state++) {
      const score = scores[at]?.[state] ?? -1;
      if (used.has(state) || score < 0) continue;
      used.add(state);
      walk(at + 1, sum + score, [...path, state]);
      used.delete(state);
    }
    walk(at + 1, sum, [...path, null]);
  };
  walk(0, 0, []);
  return chosen;
}
