import { reconstruct } from '@report/engine/disclosure';
import { largestRemainder } from '@report/engine/tabulate';
import { controlledRounding, roundingCost } from '../../../engine/tabulate/controlled-rounding';
import { published, type Counts } from './children';
import vectors from './vectors.json';

/** Facts computed apart, on the report of 2016 as it was printed; the code that made them is not part of this project. */
const AGES = ['0-3', '4-5', '6-11', '12-16', '17-plus'];

test.each(vectors.percentages)('percentages of $base: $table', (vector) => {
  const { base, columns, solutions } = vector;
  const found = reconstruct(columns, base, vector.totals ?? null);
  expect(found.solutions).toBe(solutions);
  if (vector.counts) expect(found.cells).toEqual(vector.counts.map((own) => own.map((count) => [count, count])));
  const [column = 0, place = 0, count] = vector.forced ?? [];
  if (count !== undefined) expect(found.cells[column]?.[place]).toEqual([count, count]);
});

test.each(vectors.shares)('shares of $counts', ({ counts, units, tieCut, of = 100 }) => {
  const base = counts.reduce((sum, count) => sum + count, 0);
  expect(largestRemainder(counts, base, of)).toEqual({ units, tieCut });
});

describe('age by sex of 2016', () => {
  const { counts, regrouped, percents, rows, columns, tens, roundedToFive } = vectors.ageBySex;
  const table = AGES.map((_, index) => [counts.f[index] ?? 0, counts.m[index] ?? 0]);
  const cells = (own: Counts) => {
    const [found] = published(['dialogue-age-sexe'], { 'age,sex': own }).answer.tables;
    if (!found?.total) throw new Error('no table');
    return { lines: found.rows.map((row) => row.cells), total: found.total.cells };
  };
  const asCounts = (least = 0): Counts =>
    Object.fromEntries(
      AGES.flatMap((age, index) => [
        [`${age},f`, (counts.f[index] ?? 0) - least],
        [`${age},m`, counts.m[index] ?? 0],
      ]),
    );

  test('is printed in the first grouping, percentages together', () => {
    const { lines, total } = cells(asCounts());
    expect(lines.map(([f, m]) => [f?.count, m?.count])).toEqual(regrouped);
    expect(lines.map(([f, m]) => [f?.percent, m?.percent])).toEqual(percents);
    expect(lines.map(([, , all]) => all?.percent)).toEqual(rows);
    expect(total.map(({ percent }) => percent)).toEqual([...columns, 100]);
  });

  test('goes on to the next grouping where the first still has a small count', () => {
    // Girls under four: three.
    const { lines } = cells({ ...asCounts(), '0-3,f': 3 });
    expect(lines.map(([f, m]) => [f?.count, m?.count])).toEqual([[17, 19], ...tens.slice(1)]);
  });

  test('rounded to fives, every cell and margin stays beside itself', () => {
    const rounded = controlledRounding(table, 5);
    const fives = (units: readonly number[]): number[] => units.map((unit) => unit * 5);
    expect(rounded.total * 5).toBe(roundedToFive.total);
    expect(roundingCost(table, rounded, 5)).toBe(roundedToFive.cost);
    expect(fives(rounded.columns)).toEqual(roundedToFive.columns);
    expect(fives(rounded.rows)).toEqual(roundedToFive.rows);
    expect(rounded.cells.map(fives)).toEqual(roundedToFive.cells);
  });
});

test('nationality of 2016 is printed by the groups of the second level', () => {
  const { counts, regrouped, percents } = vectors.nationality;
  const [table] = published(['dialogue-nationalite'], { nationality: counts }).answer.tables;
  expect(table?.rows.map(({ cells }) => cells[0]?.count)).toEqual(regrouped);
  expect(table?.rows.map(({ cells }) => cells[0]?.percent)).toEqual(percents);
  // How many different ones there were would be a count of something else by then.
  expect(table?.rows.map(({ role }) => role)).toEqual(regrouped.map(() => 'line'));
});
