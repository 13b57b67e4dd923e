import fc from 'fast-check';
import type { Aggregate } from '@report/engine/contract';
import { mergeAggregates, NOTHING } from '@report/engine/projection';
import { check } from '../../fixtures/check';

/** [known, sum, min, max] by the plainest means. */
const aggregateOf = (values: readonly number[]): Aggregate =>
  values.length === 0
    ? [0, 0, 0, 0]
    : [values.length, values.reduce((sum, value) => sum + value, 0), Math.min(...values), Math.max(...values)];

test('the aggregate of two populations is that of all their facts, whichever comes first', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 6 });
  check(
    fc.property(values, values, (one, other) => {
      const merged = mergeAggregates(aggregateOf(one), aggregateOf(other));
      expect(merged).toEqual(aggregateOf([...one, ...other]));
      expect(mergeAggregates(aggregateOf(other), aggregateOf(one))).toEqual(merged);
    }),
  );
});

test('nothing known changes nothing', () => {
  expect(mergeAggregates(NOTHING, [2, 7, 3, 4])).toEqual([2, 7, 3, 4]);
  expect(mergeAggregates([2, 7, 3, 4], NOTHING)).toEqual([2, 7, 3, 4]);
});
