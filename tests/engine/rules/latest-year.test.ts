import { serialDay } from '@report/engine/calendar';
import { latestYear } from '../../../engine/rules/cells/latest-year';
import type { RuleData } from '../../../engine/rules/rule-data';

/** Registers of one date column with so many rows in each year, and the year of the report. */
function dataOf(rows: Readonly<Record<number, number>>, year: number | null): RuleData {
  const days = Object.entries(rows).flatMap(([of, count]) => Array<number>(count).fill(serialDay(Number(of), 6, 1)));
  const columns = { count: days.length, date: () => (row: number) => days[row] };
  const profile = { registers: { visits: { key: 'visits', mainDate: 'date' } } };
  return { profile, year, columns: () => columns } as unknown as RuleData;
}

test('three rows are a year the registers are kept in, two may be slips of the pen', () => {
  expect(latestYear(dataOf({ 2015: 40, 2016: 3 }, null))).toBe(2016);
  expect(latestYear(dataOf({ 2015: 40, 2016: 2 }, null))).toBe(2015);
});

test('so are 2 % of the rows, and fewer may be slips', () => {
  expect(latestYear(dataOf({ 2015: 196, 2016: 4 }, null))).toBe(2016);
  expect(latestYear(dataOf({ 2015: 197, 2016: 3 }, null))).toBe(2015);
});

test('the year of the report counts when it is later, and is the answer where nothing is dated', () => {
  expect(latestYear(dataOf({ 2015: 40 }, 2020))).toBe(2020);
  expect(latestYear(dataOf({ 2015: 40 }, 2010))).toBe(2015);
  expect(latestYear(dataOf({}, 2012))).toBe(2012);
  expect(latestYear(dataOf({}, null))).toBeNull();
});
