import fc from 'fast-check';
import { halfUp } from '../../../engine/tabulate/half-up';
import { largestRemainder } from '../../../engine/tabulate/largest-remainder';
import vectors from '../../fixtures/rounding-vectors.json';
import { check } from '../../fixtures/check';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const counts = fc.array(fc.nat(400), { minLength: 1, maxLength: 20 }).filter((values) => total(values) > 0);
const units = fc.constantFrom(100, 1000);

test.each(vectors.percent)('%j', ({ counts, units = 100, hamilton, independent }) => {
  const shared = largestRemainder(counts, total(counts), units);
  expect(shared.units).toEqual(hamilton.units);
  expect(shared.tieCut).toBe(hamilton.tieCut);
  if (independent) expect(counts.map((count) => halfUp(count * 100, total(counts)))).toEqual(independent);
});

test('totals the units', () => {
  check(
    fc.property(
      counts,
      units,
      (values, whole) => total(largestRemainder(values, total(values), whole).units) === whole,
    ),
  );
});

test('gives each count the floor or the ceiling of its exact share, and 0 to 0', () => {
  check(
    fc.property(counts, units, (values, whole) => {
      const base = total(values);
      largestRemainder(values, base, whole).units.forEach((share, index) => {
        const exact = (values[index] ?? 0) * whole;
        expect([Math.floor(exact / base), Math.ceil(exact / base)]).toContain(share);
      });
    }),
  );
});

test('never gives less to a larger count', () => {
  check(
    fc.property(counts, units, (values, whole) => {
      const shares = largestRemainder(values, total(values), whole).units;
      const order = values.map((count, index) => ({ count, share: shares[index] ?? 0 }));
      for (const a of order)
        for (const b of order) if (a.count > b.count) expect(a.share).toBeGreaterThanOrEqual(b.share);
    }),
  );
});

test('does not depend on the order of the lines, ties apart', () => {
  check(
    fc.property(counts, units, (values, whole) => {
      const { units: shares, tieCut } = largestRemainder(values, total(values), whole);
      fc.pre(!tieCut);
      expect(largestRemainder([...values].reverse(), total(values), whole).units).toEqual([...shares].reverse());
    }),
  );
});

test('says when equal counts got different units, and only then', () => {
  check(
    fc.property(counts, units, (values, whole) => {
      const { units: shares, tieCut } = largestRemainder(values, total(values), whole);
      const uneven = values.some((a, i) => values.some((b, j) => a === b && shares[i] !== shares[j]));
      expect(tieCut).toBe(uneven);
    }),
  );
});

test('doubling every count changes nothing', () => {
  check(
    fc.property(counts, units, (values, whole) => {
      const doubled = values.map((count) => 2 * count);
      expect(largestRemainder(doubled, total(doubled), whole)).toEqual(largestRemainder(values, total(values), whole));
    }),
  );
});

test('shares a group among its codes', () => {
  check(
    fc.property(counts, fc.nat(500), (values, others) => {
      const base = total(values) + others;
      const own = largestRemainder([total(values), others], base, 100).units[0] ?? 0;
      const inner = largestRemainder(values, base, own, 100).units;
      expect(total(inner)).toBe(own);
      inner.forEach((share, index) => {
        const exact = ((values[index] ?? 0) * 100) / base;
        expect(share - exact).toBeLessThan(1);
        expect(exact - share).toBeLessThan(1);
      });
    }),
  );
});
