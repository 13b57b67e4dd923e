import { suppressOneWay } from '@report/engine/disclosure';
import { ALL_CASES, SAMPLE } from '../../fixtures/sample';

/**
 * Every table of so many lines and persons, sorted by what is printed of it: whoever knows the algorithm can tell a hidden
 * count from the others of its class, and from no other. Lines folded or hidden by the figures themselves leak through the
 * choice; the rates are those of docs/publication.md.
 */
function everyTable(lines: number, persons: number): number[][] {
  if (lines === 1) return [[persons]];
  return Array.from({ length: persons + 1 }, (_, count) => count).flatMap((count) =>
    everyTable(lines - 1, persons - count).map((rest) => [count, ...rest]),
  );
}

const THRESHOLD = 6;

/** Small counts, those of which one value is left, and fewer than three, in all tables of a size. */
function rates(how: 'fold' | 'suppress', sizes: readonly (readonly [lines: number, persons: number])[]) {
  const found = { small: 0, exact: 0, nearly: 0 };
  for (const [lines, persons] of sizes) {
    const classes = new Map<string, number[][]>();
    for (const counts of everyTable(lines, persons)) {
      const { hidden } = suppressOneWay(counts, THRESHOLD, how);
      const printed =
        hidden === null ? 'refused' : counts.map((count, place) => (hidden.includes(place) ? '•' : count)).join();
      const others = classes.get(printed);
      if (others) others.push(counts);
      else classes.set(printed, [counts]);
    }
    for (const [printed, tables] of classes) {
      if (printed === 'refused') continue;
      for (let place = 0; place < lines; place += 1) {
        const values = new Set(tables.map((counts) => counts[place] ?? 0));
        const small = tables.filter((counts) => (counts[place] ?? 0) > 0 && (counts[place] ?? 0) < THRESHOLD).length;
        found.small += small;
        if (values.size === 1) found.exact += small;
        if (values.size < 3) found.nearly += small;
      }
    }
  }
  return found;
}

const EVERY = [18, 19, 20, 21, 22, 23, 24, 26, 30].map((persons) => [3, persons] as const);
const SIZES = ALL_CASES
  ? ([...EVERY, [4, 18], [4, 20], [4, 24], [4, 30], [5, 18], [5, 20], [5, 24]] as const)
  : ([
      [3, 18],
      [3, 19],
      [4, 18],
    ] as const);

/** Of a hundred small counts: known, and left with fewer than three values. Fixed groupings have none of either. */
const [MOST_EXACT, MOST_NEARLY] = [0.05, 0.3];

test.each(['fold', 'suppress'] as const)(
  `lines taken by %s, every table of ${SIZES.length} sizes (${SAMPLE})`,
  (how) => {
    const { small, exact, nearly } = rates(how, SIZES);
    expect(small).toBeGreaterThan(100);
    expect((exact * 100) / small).toBeLessThanOrEqual(MOST_EXACT);
    expect((nearly * 100) / small).toBeLessThanOrEqual(MOST_NEARLY);
  },
);
