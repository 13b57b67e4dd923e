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
  // A figure known to be in no table keeps its place: else it takes that of one that is wrong.
  const { states } = phrase;
  // Of as many figures each stands where it stood; of more or fewer, in the order of those that state a cell.
  const nthOf = ({ nth }: Statement, at: number): number => (figures.length === phrase.figures ? nth : at);
  const scores = figures.map((figure, index) =>
    states.map(
      (state, at) => affinity(sentence, figure, state, hasher, cells) + (index === nthOf(state, at) ? 0.1 : 0),
    ),
  );
  const chosen = best(scores, figures.length, states.length);
  // Without computed figures nothing says so afterwards: which figure states which cell must not hang by a thread.
  if (cells === null && isDoubtful(scores, chosen)) return null;
  const found = chosen.flatMap((at, index): Assigned[] => {
    const figure = figures[index];
    const state = at === null ? undefined : states[at];
    if (!figure || !state || (scores[index]?.[at ?? 0] ?? 0) <= 0) return [];
    return state.ref === NO_CELL && cells !== null ? [] : [{ figure, ref: state.ref }];
  });
  return found.length === 0 ? null : found;
}

/** «(N = 140)»: a base. */
const WHOLE = /\bn ?= ?$/i;

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
  const values = new Set([...cells.cells.values()].flatMap(({ table, value }) => (tables.has(table) ? [value] : [])));
  return left.flatMap((figure): Assigned[] => {
    const ahead = sentence.text.slice(0, figure.start - sentence.start);
    if (figure.unit === 'year' || WHOLE.test(ahead)) return [];
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
    // Another figure of the table: the base, say, that a line is told with.
    if (only !== undefined && !cells.allows(only.ref, figure.value) && values.has(figure.value)) return [];
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
  if (/#(?:base|total)/.test(ref) && isPart(sentence, figure)) return -1;
  if (isYear) return 1;
  const own = wordsAround(sentence.text, figure.start - sentence.start, figure.end - sentence.start);
  // What is counted mostly follows its number; where a sentence is turned round, it may stand before it.
  const [left, right] = [new Set(hasher.all(own.before, 'word')), new Set(hasher.all(own.after, 'word'))];
  const straight = 0.3 * inCommon(before, left) + 0.7 * inCommon(after, right);
  const turned = Math.max(inCommon(before, right), inCommon(after, left));
  // «préparés de longue date : 83»: where nothing follows, what is counted stands before.
  const shared = isLabelled(sentence, figure) ? Math.max(straight, 0.7 * turned) : straight + 0.2 * turned;
  const cell = cells?.cellOf(ref) ?? null;
  const label = cell === null ? [] : stemsOf(`${cell.row} ${cell.column}`);
  const near = new Set([...own.before, ...own.after]);
  const labelled = label.length === 0 ? 0 : label.filter((word) => near.has(word)).length / label.length;
  const equals = cells !== null && cells.valueOf(ref) !== null && cells.allows(ref, figure.value) ? 1 : 0;
  return 0.1 + shared + 0.5 * labelled + equals;
}

/** Whether a figure ends its clause, or stands behind a colon. */
function isLabelled({ paragraph: { text } }: Sentence, { start, end }: Figure): boolean {
  return (
    /:\s*$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s?%?\s*(?:[;.!?\n]|$)/.test(text.slice(end, end + 4))
  );
}

/** «57/140», «57 sur 140»: the first is no whole. */
const OF_WHOLE = /^\s?(?:\/|sur (?:les |un total de )?)\s?$/;

function isPart({ figures, paragraph: { text } }: Sentence, figure: Figure): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  return figure.unit === 'count' && next?.unit === 'count' && OF_WHOLE.test(text.slice(figure.end, next.start));
}

/** How much surer the cells of two figures must be than the other way round. */
const MARGIN = 0.15;

/** Whether two figures of one unit could as well state each other’s cell. */
function isDoubtful(scores: readonly (readonly number[])[], chosen: readonly (number | null)[]): boolean {
  const of = (figure: number, state: number | null): number => (state === null ? 0 : (scores[figure]?.[state] ?? 0));
  return chosen.some((a, first) =>
    chosen.some((b, second) => {
      if (second <= first || a === null || b === null || of(first, b) < 0 || of(second, a) < 0) return false;
      return of(first, a) + of(second, b) - of(first, b) - of(second, a) < MARGIN;
    }),
  );
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
