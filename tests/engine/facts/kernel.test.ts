import { integerOf, NO_ROW, parentRows } from '@report/engine/facts';
import { NO_KEY } from '@report/engine/registers';

test('of several rows that bear one identifier, the first is referred to', () => {
  const identifiers = Int32Array.of(5, 7, 5, NO_KEY);
  expect([...parentRows(Int32Array.of(5, 7, 9, NO_KEY), identifiers)]).toEqual([0, 1, NO_ROW, NO_ROW]);
});

test('rows that are not among those asked refer to none', () => {
  expect([...parentRows(Int32Array.of(5, 5), Int32Array.of(5), Uint32Array.of(1))]).toEqual([NO_ROW, 0]);
});

test.each([
  [10_000_000, 1, 10_000_000],
  [10_000_001, 1, -1],
  [-10_000_001, 1, -1],
  [2.5, 100, 250],
  [NaN, 1, -1],
] as const)(
  '%d at scale %i is the quantity %d: what is too large to be true counts as blank',
  (number, scale, integer) => {
    expect(integerOf(number, scale, -1)).toBe(integer);
  },
);
