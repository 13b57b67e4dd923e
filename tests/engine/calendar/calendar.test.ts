import { completedYears, civilDate, serialDay } from '@report/engine/calendar';
import { dayOf } from '../../fixtures/build-registers';

test('every day from 1900 to 2101 agrees with the calendar of Date', () => {
  const end = dayOf('2101-01-01');
  for (let day = dayOf('1900-01-01'); day < end; day++) {
    const date = new Date((day - 25_569) * 86_400_000);
    const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    if (civilDate(day) !== year * 10_000 + month * 100 + dayOfMonth) throw new Error(`civilDate is wrong on ${day}.`);
    if (serialDay(year, month, dayOfMonth) !== day) throw new Error(`serialDay is wrong on ${day}.`);
  }
  expect(civilDate(42_429)).toBe(20_160_229);
  expect(serialDay(2016, 1, 1)).toBe(42_370);
});

test.each([
  ['2012-02-29', '2013-02-28', 0],
  ['2012-02-29', '2013-03-01', 1],
  ['2012-02-29', '2016-02-28', 3],
  ['2012-02-29', '2016-02-29', 4],
  ['2000-12-31', '2016-12-30', 15],
  ['2016-05-01', '2016-05-01', 0],
  ['2016-05-02', '2016-05-01', -1],
])('from %s to %s: %i years', (birth, at, years) => {
  expect(completedYears(dayOf(birth), dayOf(at))).toBe(years);
});
