import { halfUp } from '../../../engine/tabulate/half-up';

test.each([
  [1, 8, 1, 0.1],
  [5, 2, 0, 3],
  [9, 4, 1, 2.3],
  [520, 46, 1, 11.3],
  [1, 3, 1, 0.3],
  [0, 7, 1, 0],
  [3, 0, 1, null],
])('%d / %d to %d decimals is %s', (numerator, denominator, decimals, rounded) => {
  expect(halfUp(numerator, denominator, decimals)).toBe(rounded);
});
