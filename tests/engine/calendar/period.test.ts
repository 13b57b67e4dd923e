import { kindOf, previousPeriod, serialDay, wholeYear, type Period } from '@report/engine/calendar';
import { dayText } from '@report/engine/text';
import fc from 'fast-check';

type Day = readonly [number, number, number];
const of = (from: Day, to: Day): Period => ({ firstDay: serialDay(...from), lastDay: serialDay(...to) });
const shown = ({ firstDay, lastDay }: Period): string => `${dayText(firstDay)}-${dayText(lastDay)}`;

test.each([
  ['year', of([2018, 1, 1], [2018, 12, 31])],
  ['years', of([2017, 1, 1], [2018, 12, 31])],
  ['semester', of([2018, 7, 1], [2018, 12, 31])],
  ['quarter', of([2018, 4, 1], [2018, 6, 30])],
  ['month', of([2020, 2, 1], [2020, 2, 29])],
  ['day', of([2018, 5, 5], [2018, 5, 5])],
  ['free', of([2020, 2, 1], [2020, 2, 28])],
  ['free', of([2018, 2, 1], [2018, 4, 30])],
  ['free', of([2018, 9, 1], [2019, 8, 31])],
])('a period is recognised from its two days: %s', (kind, period) => {
  expect(kindOf(period)).toBe(kind);
});

test.each([
  [of([2017, 2, 1], [2017, 2, 28]), '01.02.2016-29.02.2016'],
  [of([2016, 2, 29], [2016, 3, 31]), '01.03.2015-31.03.2015'],
  [of([2014, 7, 1], [2016, 6, 30]), '01.07.2012-30.06.2014'],
  [of([2018, 5, 5], [2018, 5, 5]), '05.05.2017-05.05.2017'],
])('the previous period is the same one, without a day in both', (period, expected) => {
  expect(shown(previousPeriod(period))).toBe(expected);
});

test('the periods before the two halves of a year share its days without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1992, max: 2098 }), fc.integer({ min: 0, max: 363 }), (year, cut) => {
      const { firstDay, lastDay } = wholeYear(year);
      const first = previousPeriod({ firstDay, lastDay: firstDay + cut });
      const second = previousPeriod({ firstDay: firstDay + cut + 1, lastDay });
      expect(first.firstDay).toBe(wholeYear(year - 1).firstDay);
      expect(second.firstDay).toBe(first.lastDay + 1);
      expect(second.lastDay).toBe(wholeYear(year - 1).lastDay);
    }),
  );
});
