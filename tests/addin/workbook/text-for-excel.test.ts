import { textForExcel } from '../../../addin/workbook/cells/text-for-excel';

/** What a cell that is no text cell would make something else of; in a French Excel VRAI and FAUX are truth values. */
const MADE_SOMETHING_ELSE = [
  'VRAI',
  'vrai',
  'Faux',
  'TRUE',
  'false',
  '5-8',
  '3/4',
  '=A1',
  '+352',
  '@nom',
  "'déjà",
  '12 h',
];

test.each(MADE_SOMETHING_ELSE)('«%s» gets an apostrophe where the cell is no text cell', (text) => {
  expect(textForExcel(text, 'General')).toBe(`'${text}`);
});

test.each(['Vraiment', 'vrai ou faux', 'Famille', 'É'])('«%s» is written as it stands', (text) => {
  expect(textForExcel(text, 'General')).toBe(text);
});

test('under the format of texts only an apostrophe needs one', () => {
  expect(MADE_SOMETHING_ELSE.map((text) => textForExcel(text, '@'))).toEqual(
    MADE_SOMETHING_ELSE.map((text) => (text.startsWith("'") ? `'${text}` : text)),
  );
});

test('numbers, truth values and nothing are written as they are', () => {
  expect([0, 42431, true, ''].map((value) => textForExcel(value, 'General'))).toEqual([0, 42431, true, '']);
});
