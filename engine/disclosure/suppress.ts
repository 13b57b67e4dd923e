import { at, feasibilityIntervals, type Counts } from './feasibility-intervals';

/**
 * Places of the cells to hide or to put together, small ones and those that protect them alike; or why the lines cannot
 * stay as they are: margin: a margin is too small; impossible: nothing is enough.
 */
export type Suppression =
  | { readonly hidden: readonly number[]; readonly refused: null }
  | { readonly hidden: null; readonly refused: 'margin' | 'impossible' };

/** Up to here every set of further cells is tried; above, one rectangle after another. */
const MOST_TRIED = 14;

const refuse = (refused: 'margin' | 'impossible'): Suppression => ({ hidden: null, refused });
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Lines of a one-way table to put into «Autres» (fold), or to hide one by one (suppress), its total printed. Both say
 * something by which lines they take: only where lines are fixed by somebody else.
 *
 * @param threshold smallest printed count, but 0
 * @param others place of a line «Autres» that is there already, for `fold`
 */
export function suppressOneWay(
  counts: readonly number[],
  threshold: number,
  how: 'fold' | 'suppress',
  others: number | null = null,
): Suppression {
  const isSmall = (count: number): boolean => count > 0 && count < threshold;
  const places = counts.map((_, place) => place);
  const of = (place: number): number => counts[place] ?? 0;
  const taken = places.filter((place) => isSmall(of(place)));
  if (taken.length === 0) return { hidden: [], refused: null };
  if (others !== null && how === 'fold' && !taken.includes(others)) taken.push(others);
  // The smallest first; of equals the last.
  const kept = places.filter((place) => of(place) > 0 && !taken.includes(place)).sort((a, b) => of(a) - of(b) || b - a);
  const tells = (): boolean => {
    const total = sum(taken.map(of));
    const big = taken.filter((place) => of(place) >= threshold).length;
    const smallest = kept.length === 0 ? threshold : of(kept[0] ?? 0);
    const small = taken.length - big;
    if (total < threshold || taken.length < 2) return true;
    // As much as so many small counts can make together: each would be the largest small one.
    if ((big === 0 ? total : total - big * smallest) > small * (threshold - 1) - 2) return true;
    if (how === 'fold') return false;
    return total - (taken.length - 1) < threshold - 1 || (big === 0 && total < taken.length + 2);
  };
  while (tells()) {
    const next = kept.shift();
    if (next === undefined) return refuse('impossible');
    taken.push(next);
  }
  return kept.length === 0 ? refuse('impossible') : { hidden: taken.sort((a, b) => a - b), refused: null };
}

/**
 * Cells of a two-way table to hide, its margins and zeros printed: those below the threshold (primary suppression) and the
 * fewest, then smallest, others (complementary suppression) that leave a reader no better than the mark itself. Holds
 * against somebody who knows one person of the table.
 */
export function suppressTwoWay(counts: Counts, threshold: number): Suppression {
  const columns = counts[0]?.length ?? 0;
  const places = Array.from({ length: counts.length * columns }, (_, place) => place);
  const isSmall = (count: number): boolean => count > 0 && count < threshold;
  const byColumn = Array.from({ length: columns }, (_, column) => sum(counts.map((line) => line[column] ?? 0)));
  if ([...counts.map(sum), ...byColumn].some(isSmall)) return refuse('margin');
  const small = places.filter((place) => isSmall(at(counts, place)));
  if (small.length === 0) return { hidden: [], refused: null };
  const others = places.filter((place) => at(counts, place) >= threshold);
  const further =
    others.length <= MOST_TRIED ? fewest(counts, small, others, threshold) : byRectangles(counts, small, threshold);
  return further === null
    ? refuse('impossible')
    : { hidden: [...small, ...further].sort((a, b) => a - b), refused: null };
}

/** Small cells of which the reader knows more than that they are small. */
function told(counts: Counts, small: readonly number[], hidden: ReadonlySet<number>, threshold: number): number[] {
  const intervals = feasibilityIntervals(counts, hidden);
  const tooNarrow = small.filter((place) => {
    const [least, most] = intervals.get(place) ?? [0, 0];
    return least > 1 || most < threshold - 1;
  });
  if (tooNarrow.length > 0) return tooNarrow;
  // Whoever is alone in a cell knows it.
  return [...hidden]
    .filter((place) => at(counts, place) === 1)
    .flatMap((own) => {
      const others = new Set([...hidden].filter((place) => place !== own));
      const known = feasibilityIntervals(counts, others);
      return small.filter((place) => place !== own && known.get(place)?.[0] === known.get(place)?.[1]);
    });
}

/** The smallest set of the others, in cells then in persons, with which nothing is told; null when none is. */
function fewest(
  counts: Counts,
  small: readonly number[],
  others: readonly number[],
  threshold: number,
): readonly number[] | null {
  for (let size = 0; size <= others.length; size += 1) {
    const sets = subsets(others, size)
      .map((places) => ({ places, persons: sum(places.map((place) => at(counts, place))) }))
      .sort((a, b) => a.persons - b.persons);
    const found = sets.find(
      ({ places }) => told(counts, small, new Set([...small, ...places]), threshold).length === 0,
    );
    if (found) return found.places;
  }
  return null;
}

function subsets<T>(of: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return of.flatMap((first, index) => subsets(of.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Hypercube method: for the first small cell that is told, the cheapest rectangle around it, again and again. */
function byRectangles(counts: Counts, small: readonly number[], threshold: number): readonly number[] | null {
  const columns = counts[0]?.length ?? 0;
  const hidden = new Set(small);
  for (;;) {
    const [worst] = told(counts, small, hidden, threshold);
    if (worst === undefined) return [...hidden].filter((place) => !small.includes(place));
    const [line, column] = [Math.floor(worst / columns), worst % columns];
    const corners = counts.flatMap((_, otherLine) =>
      (counts[0] ?? []).flatMap((__, otherColumn) => {
        if (otherLine === line || otherColumn === column) return [];
        const places = [line * columns + otherColumn, otherLine * columns + column, otherLine * columns + otherColumn];
        const more = places.filter((place) => !hidden.has(place));
        return more.length === 0 || places.some((place) => at(counts, place) === 0)
          ? []
          : [{ more, persons: sum(more.map((place) => at(counts, place))) }];
      }),
    );
    const [cheapest] = corners.sort((a, b) => a.persons - b.persons || a.more.length - b.more.length);
    if (!cheapest) return null;
    for (const place of cheapest.more) hidden.add(place);
  }
}
