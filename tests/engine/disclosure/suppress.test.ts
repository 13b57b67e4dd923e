import fc from 'fast-check';
import { feasibilityIntervals, suppressOneWay, suppressTwoWay } from '@report/engine/disclosure';
import { randomOf } from '../../addin/api/random-facts';
import { ALL_CASES, SAMPLE } from '../../fixtures/sample';
import vectors from './vectors.json';

const hiddenOf = (found: ReturnType<typeof suppressTwoWay>): readonly number[] => {
  if (found.hidden === null) throw new Error(found.refused);
  return found.hidden;
};

test.each(vectors.suppressed)('hides $hidden of $counts', ({ counts, hidden, intervals = [] }) => {
  expect(hiddenOf(suppressTwoWay(counts, 6))).toEqual(hidden);
  const found = feasibilityIntervals(counts, new Set(hidden));
  for (const [place = 0, ...interval] of intervals) expect(found.get(place)).toEqual(interval);
});

test('tells of the example of the handbook what the handbook tells', () => {
  const { counts, hidden, intervals } = vectors.handbook;
  const found = feasibilityIntervals(counts, new Set(hidden), 0);
  expect([...found].map(([place, interval]) => [place, ...interval])).toEqual(intervals);
});

test('a lone hidden cell is told by its line; with the one beside it, by its column', () => {
  const [first] = vectors.suppressed;
  const counts = first?.counts ?? [];
  expect(feasibilityIntervals(counts, new Set([9])).get(9)).toEqual([2, 2]);
  expect(feasibilityIntervals(counts, new Set([8, 9])).get(9)).toEqual([2, 2]);
});

test.each(vectors.folded)(
  'puts the small lines of $counts together at $threshold',
  ({ counts, threshold, kept, rest }) => {
    const taken = new Set(hiddenOf(suppressOneWay(counts, threshold, 'fold')));
    expect(counts.filter((_, place) => !taken.has(place))).toEqual(kept);
    expect([...taken].reduce((sum, place) => sum + (counts[place] ?? 0), 0)).toBe(rest);
  },
);

test('goes on where so many small lines can only all be as large as they may', () => {
  // 5 + 5 = 10: together they would be read at once.
  expect(hiddenOf(suppressOneWay([40, 20, 5, 5], 6, 'fold'))).toEqual([1, 2, 3]);
  expect(suppressOneWay([40, 3], 6, 'fold').refused).toBe('impossible');
});

/** Every table of the same margins whose hidden cells are at least 1: by trial. */
function byTrial(
  counts: readonly (readonly number[])[],
  hidden: readonly number[],
): Map<number, readonly [number, number]> {
  const columns = counts[0]?.length ?? 0;
  const left = (totals: number[], part: (place: number) => number): number[] => {
    for (const place of hidden) totals[part(place)] = (totals[part(place)] ?? 0) + (counts.flat()[place] ?? 0);
    return totals;
  };
  const lines = left(
    counts.map(() => 0),
    (place) => Math.floor(place / columns),
  );
  const downs = left(
    (counts[0] ?? []).map(() => 0),
    (place) => place % columns,
  );
  const found = new Map<number, readonly [number, number]>();
  const go = (index: number, values: readonly number[]): void => {
    const place = hidden[index];
    if (place === undefined) {
      if ([...lines, ...downs].some((rest) => rest !== 0)) return;
      values.forEach((value, at) => {
        const [least, most] = found.get(hidden[at] ?? 0) ?? [value, value];
        found.set(hidden[at] ?? 0, [Math.min(least, value), Math.max(most, value)]);
      });
      return;
    }
    const [line, down] = [Math.floor(place / columns), place % columns];
    for (let value = 1; value <= Math.min(lines[line] ?? 0, downs[down] ?? 0); value += 1) {
      lines[line] = (lines[line] ?? 0) - value;
      downs[down] = (downs[down] ?? 0) - value;
      go(index + 1, [...values, value]);
      lines[line] += value;
      downs[down] += value;
    }
  };
  go(0, []);
  return found;
}

test('intervals are those of every table that could have been', () => {
  const table = fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 3,
  });
  fc.assert(
    fc.property(table, fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 6 }), (counts, drawn) => {
      const hidden = drawn.filter((place) => place < counts.length * 3);
      expect(feasibilityIntervals(counts, new Set(hidden))).toEqual(byTrial(counts, hidden));
    }),
    { numRuns: 150 },
  );
});

const TABLES = ALL_CASES ? 1_000 : 20;

test(`${TABLES} two-way tables (${SAMPLE}): a hidden small count could be any small count, whoever looks`, () => {
  const random = randomOf(1615);
  let [cells, hiddenCells, refused] = [0, 0, 0];
  for (let run = 0; run < TABLES; run += 1) {
    const counts = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => Math.floor(random() ** 2 * 11)));
    const { hidden } = suppressTwoWay(counts, 6);
    if (hidden === null) {
      refused += 1;
      continue;
    }
    cells += 9;
    hiddenCells += hidden.length;
    const intervals = byTrial(counts, hidden);
    counts.flat().forEach((count, place) => {
      if (count < 1 || count > 5) return;
      const [least, most] = intervals.get(place) ?? [count, count];
      expect([run, place, least <= 1, most >= 5]).toEqual([run, place, true, true]);
    });
  }
  expect(refused).toBeLessThan(TABLES);
  // What it costs, beside lines put together.
  expect(hiddenCells / cells).toBeGreaterThan(0.2);
});
