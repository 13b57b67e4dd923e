import fc from 'fast-check';
import { isoPeriod, kindOf, partsOf, partsOfYear, serialDay, wholeYear } from '@report/engine/calendar';
import {
  choiceKindOf,
  chosenPeriod,
  periodOf,
  periodOfDays,
  proposedPart,
  samePartOf,
} from '../../../addin/pane/derive/period-of';

const year = fc.integer({ min: 1990, max: 2100 });
const kind = fc.constantFrom('semester', 'quarter', 'month');

test('the parts of a year follow each other, fill it, and are recognised as what they are', () => {
  fc.assert(
    fc.property(year, kind, (of, part) => {
      const parts = partsOfYear(of, part);
      expect([parts[0]?.firstDay, parts.at(-1)?.lastDay]).toEqual(Object.values(wholeYear(of)));
      parts.forEach((one, index) => {
        expect([kindOf(one), choiceKindOf(one)]).toEqual([part, part]);
        if (index > 0) expect(one.firstDay).toBe((parts[index - 1]?.lastDay ?? 0) + 1);
        expect(periodOf(chosenPeriod(one))).toEqual(one);
      });
      expect(chosenPeriod(wholeYear(of))).toEqual({ year: of, period: null });
    }),
  );
});

test('the same part of another year keeps its months', () => {
  fc.assert(
    fc.property(year, year, kind, fc.nat(11), (from, to, part, index) => {
      const parts = partsOfYear(from, part);
      const chosen = parts[index % parts.length] ?? wholeYear(from);
      const same = samePartOf(to, chosen);
      expect([kindOf(same), partsOf(same.firstDay).month]).toEqual([part, partsOf(chosen.firstDay).month]);
      expect(partsOf(same.lastDay).year).toBe(to);
    }),
  );
});

test.each([
  ['semester', serialDay(2016, 12, 2), '2016-07-01'],
  ['semester', serialDay(2016, 11, 30), '2016-01-01'],
  ['quarter', serialDay(2016, 9, 1), '2016-07-01'],
  ['month', serialDay(2016, 5, 31), '2016-05-01'],
  ['month', null, '2016-01-01'],
] as const)(
  'of a year whose dates end then, the %s that is proposed is the last whose last month is kept',
  (part, last, from) => {
    expect(isoPeriod(proposedPart(2016, part, last)).from).toBe(from);
  },
);

test.each([
  ['2016-09-01', '2016-12-31', null],
  ['2016-09-01', '2016-09-01', null],
  ['2016-09-02', '2016-09-01', 'commence après sa fin'],
  ['2006-09-01', '2016-08-31', null],
  ['2006-09-01', '2016-09-01', 'dépasse dix ans'],
  ['', '2016-09-01', 'les deux jours'],
  ['2016-02-30', '2016-09-01', 'les deux jours'],
])('from %s to %s: %s', (from, to, wrong) => {
  const read = periodOfDays(from, to);
  if (wrong === null) expect(typeof read === 'string' ? read : isoPeriod(read)).toEqual({ from, to });
  else expect(read).toContain(wrong);
});
