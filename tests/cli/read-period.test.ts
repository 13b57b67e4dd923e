import { wholeYear } from '@report/engine/calendar';
import { readPeriod } from '../../cli/read-period';

test('a year and its two days are the same period', () => {
  expect(readPeriod({ from: '2018-01-01', to: '2018-12-31' })).toEqual(readPeriod({ year: '2018' }));
  expect(readPeriod({ year: '2018' })).toEqual({ year: 2018, period: wholeYear(2018) });
  expect(readPeriod({ from: '2018-01-01', to: '2018-06-30' }).year).toBeNull();
  expect(readPeriod({})).toEqual({ year: null, period: null });
});

test.each([
  [{ from: '2018-04-31', to: '2018-05-01' }, '--from attend un jour, par exemple 2016-06-30'],
  [{ from: '2018-04-01', to: 'demain' }, '--to attend un jour, par exemple 2016-06-30'],
  [{ from: '2018-04-01' }, '--from et --to vont ensemble'],
  [{ year: '2018', from: '2018-04-01', to: '2018-05-01' }, '--year, ou --from et --to, pas les deux'],
  [{ from: '2018-05-02', to: '2018-05-01' }, 'PERIOD_INVERTED'],
  [{ from: '2008-05-01', to: '2018-05-01' }, 'PERIOD_TOO_LONG'],
])('%j is not a period', (values, message) => {
  expect(() => readPeriod(values)).toThrow(message);
});

test('ten years to the day are still a period', () => {
  expect(readPeriod({ from: '2008-05-01', to: '2018-04-30' }).period).not.toBeNull();
});
