import fc from 'fast-check';
import { controlledRounding, marginsOf, roundingCost } from '../../../engine/tabulate/controlled-rounding';
import { closestFair, closestIfFair, isFair } from '../../../engine/tabulate/fair-rounding';
import vectors from '../../fixtures/rounding-vectors.json';
import { check } from '../../fixtures/check';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const columnsOf = (table: readonly (readonly number[])[]): number[] =>
  (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j] ?? 0)));

const table = (rows: number, columns: number, largest: number) =>
  fc.array(fc.array(fc.nat(largest), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const tables = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => table(rows, columns, 60));

const cost = (counts: readonly (readonly number[])[], base: number, cells: readonly (readonly number[])[]): number =>
  roundingCost(counts, { cells, ...marginsOf(cells) }, base);

/** The smallest cost over every choice of floors and ceilings that keeps margins and total adjacent. */
function smallestCost(counts: readonly (readonly number[])[], base: number): number {
  const flat = counts.flat();
  const width = counts[0]?.length ?? 0;
  const isAdjacent = (exact: number, units: number): boolean =>
    units === Math.floor(exact / base) || units === Math.ceil(exact / base);
  let smallest = Infinity;
  for (let choice = 0; choice < 2 ** flat.length; choice++) {
    if (flat.some((count, index) => count % base === 0 && (choice >> index) & 1)) continue;
    const cells = counts.map((row, i) =>
      row.map((count, j) => Math.floor(count / base) + ((choice >> (i * width + j)) & 1)),
    );
    const margins = [
      ...counts.map((row, i) => [sum(row), sum(cells[i] ?? [])] as const),
      ...columnsOf(counts).map((exact, j) => [exact, columnsOf(cells)[j] ?? 0] as const),
    ];
    const all = [...margins, [sum(flat), sum(cells.flat())] as const];
    if (all.every(([exact, units]) => isAdjacent(exact, units)))
      smallest = Math.min(smallest, cost(counts, base, cells));
  }
  return smallest;
}

test('the worked example in fives', () => {
  const { counts, base5 } = vectors.twoWay;
  const { cells, rows, columns, total } = controlledRounding(counts, 5);
  const times5 = (units: readonly number[]): number[] => units.map((unit) => unit * 5);
  expect({
    cells: cells.map(times5),
    row: times5(rows),
    col: times5(columns),
    total: total * 5,
    cost: cost(counts, 5, cells),
  }).toEqual(base5);
});

test('the worked example in percentages', () => {
  const { recoded, percent } = vectors.twoWay;
  const scaled = recoded.map((row) => row.map((count) => count * 100));
  const { cells, rows, columns, total } = controlledRounding(scaled, sum(recoded.flat()));
  expect({ cells, rows, cols: columns, total }).toEqual(percent);
});

test('cells, margins and total are floors or ceilings, and add up', () => {
  check(
    fc.property(tables, (counts) => {
      const base = sum(counts.flat());
      fc.pre(base > 0);
      const scaled = counts.map((row) => row.map((count) => count * 100));
      const { cells, rows, columns, total } = controlledRounding(scaled, base);
      expect(total).toBe(100);
      expect(rows).toEqual(cells.map(sum));
      expect(columns).toEqual(columnsOf(cells));
      const adjacent = (exact: number, units: number | undefined) => {
        expect([Math.floor(exact / base), Math.ceil(exact / base)]).toContain(units);
      };
      scaled.forEach((row, i) => {
        adjacent(sum(row), rows[i]);
        row.forEach((exact, j) => {
          adjacent(exact, cells[i]?.[j]);
        });
      });
      columnsOf(scaled).forEach((exact, j) => {
        adjacent(exact, columns[j]);
      });
    }),
  );
});

test('no other such table is closer to the counts', () => {
  const small = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) => table(rows, columns, 30));
  check(
    fc.property(small, fc.integer({ min: 2, max: 17 }), (counts, base) => {
      expect(cost(counts, base, controlledRounding(counts, base).cells)).toBe(smallestCost(counts, base));
    }),
    { numRuns: 200 },
  );
});

test('one line is largest remainder without ties', () => {
  expect(controlledRounding([[1, 2, 4].map((count) => count * 100)], 7).cells).toEqual([[14, 29, 57]]);
});

test('a fair table prints equal counts alike, adds up, and is the closest one where that is fair', () => {
  let found = 0;
  check(
    fc.property(tables, fc.constantFrom(100, 1000), (counts, scale) => {
      const base = sum(counts.flat());
      fc.pre(base > 0);
      const scaled = counts.map((row) => row.map((count) => count * scale));
      const fair = closestFair(scaled, base);
      if (!fair) return;
      found++;
      expect(isFair(counts.flat(), fair.cells.flat())).toBe(true);
      expect(isFair(counts.map(sum), fair.rows)).toBe(true);
      expect(isFair(columnsOf(counts), fair.columns)).toBe(true);
      expect(fair.total).toBe(scale);
      expect(fair.rows).toEqual(fair.cells.map(sum));
      expect(fair.columns).toEqual(columnsOf(fair.cells));
      const closest = closestIfFair(scaled, base);
      if (closest) expect(fair).toEqual(closest);
    }),
  );
  // About two in three: the property is not true of nothing.
  expect(found).toBeGreaterThan(15);
});

test('nothing is fair to three equal lines of one third', () => {
  expect(closestFair([[100], [100], [100]], 3)).toBeNull();
});

test.each([
  [[1, 1], [3, 4], false],
  [[1, 2], [4, 3], false],
  [[1, 2], [3, 3], true],
  [[2, 1, 2], [5, 4, 5], true],
])('%j printed %j is fair: %s', (counts, units, fair) => {
  expect(isFair(counts, units)).toBe(fair);
});
