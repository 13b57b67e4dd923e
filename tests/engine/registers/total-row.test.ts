import { isTotalRow, type KeyColumns } from '../../../engine/registers/recognise/total-row';

/** An identifier, a date, a motive and a number. */
const COLUMNS: KeyColumns = { known: [0, 1, 2, 3], identifiers: [0], dates: [1] };

test('a number in the column of identifiers is a count beside «Total», not an identifier', () => {
  expect(isTotalRow([263, '', 'Total', 812], COLUMNS)).toBe(true);
});

test('a row with an identifier or a date is data, whatever it says', () => {
  expect(isTotalRow(['D-2016-006', '', 'Total', 812], COLUMNS)).toBe(false);
  expect(isTotalRow(['', 42_400, 'Total', 812], COLUMNS)).toBe(false);
});

test('a row of numbers alone says no total', () => {
  expect(isTotalRow([263, '', '', 812], COLUMNS)).toBe(false);
});
