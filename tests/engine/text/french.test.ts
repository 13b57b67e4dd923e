import fc from 'fast-check';
import { serialDay } from '@report/engine/calendar';
import {
  capitalised,
  counted,
  dayText,
  enumerate,
  frenchNumber,
  inSentence,
  NBSP,
  ofNoun,
  plural,
  quoted,
  typeset,
} from '@report/engine/text';
import { check } from '../../fixtures/check';

test.each([
  [0, '0'],
  [999, '999'],
  [1228, '1\u00a0228'],
  [1234567, '1\u00a0234\u00a0567'],
  [36.4, '36,4'],
  [0.5, '0,5'],
  [2.345, '2,35'],
  [1228.5, '1\u00a0228,5'],
  [-1500, '−1\u00a0500'],
  [-0.001, '0'],
])('%d is written %s', (value, text) => {
  expect(frenchNumber(value)).toBe(text);
});

test('as many decimals as are asked for', () => {
  expect([0, 2, 6].map((atMost) => frenchNumber(1234.5678, atMost))).toEqual([
    '1\u00a0235',
    '1\u00a0234,57',
    '1\u00a0234,5678',
  ]);
  expect(frenchNumber(0.1 + 0.2, 6)).toBe('0,3');
});

test('a whole number can be read back from its text, in groups of three digits', () => {
  check(
    fc.property(fc.integer(), (value) => {
      const text = frenchNumber(value);
      expect(text).toMatch(/^−?\d{1,3}(\u00a0\d{3})*$/);
      expect(Number(text.replaceAll(NBSP, '').replace('−', '-'))).toBe(value);
    }),
  );
});

test('0 and 1 are singular', () => {
  const texts = [0, 1, 1.9, 2, -1, -2].map((value) => plural(value, 'dossier', 'dossiers'));
  expect(texts).toEqual(['dossier', 'dossier', 'dossier', 'dossiers', 'dossier', 'dossiers']);
  expect(counted(1228, 'ligne', 'lignes')).toBe('1\u00a0228\u00a0lignes');
});

test('enumerates', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a et b', 'a, b et c']);
});

test('a quoted text never leaves its marks', () => {
  expect(quoted('Bébé')).toBe('«\u00a0Bébé\u00a0»');
});

test.each([
  ['Vide : « oui » ; ou « non » ?', 'Vide\u00a0: «\u00a0oui\u00a0»\u00a0; ou «\u00a0non\u00a0»\u00a0?'],
  ['36 % de 12 dossiers !', '36\u00a0% de 12 dossiers\u00a0!'],
  ['12:30, a;b', '12:30, a;b'],
  ['«\u00a0oui\u00a0»\u00a0:', '«\u00a0oui\u00a0»\u00a0:'],
])('%s has its no-break spaces', (text, set) => {
  expect(typeset(text)).toBe(set);
  expect(typeset(set)).toBe(set);
});

test.each([
  ['dossiers', 'de dossiers'],
  ['enfants', 'd’enfants'],
  ['Événements', 'd’Événements'],
  ['heures', 'd’heures'],
])('%s in the genitive: %s', (noun, text) => {
  expect(ofNoun(noun)).toBe(text);
});

test.each([
  ['Violence sexuelle', 'violence sexuelle'],
  ['SCAS', 'SCAS'],
  ['Luxembourg-Centre', 'Luxembourg-Centre'],
  ['Évaluation', 'évaluation'],
  ['Juge de la Jeunesse', 'juge de la Jeunesse'],
])('«%s» inside a sentence is «%s»', (label, text) => {
  expect(inSentence(label)).toBe(text);
});

test('a capital for the first letter, accents too', () => {
  expect(['évaluation', 'SCAS', ''].map(capitalised)).toEqual(['Évaluation', 'SCAS', '']);
});

test.each([
  [42430, '01.03.2016'],
  [42429, '29.02.2016'],
  [36525, '31.12.1999'],
])('day %d is %s', (day, text) => {
  expect(dayText(day)).toBe(text);
});

test('every day of a hundred years is written as the calendar has it', () => {
  const date = fc.date({ min: new Date('1930-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  check(
    fc.property(date, (moment) => {
      const [year = '', month = '', day = ''] = moment.toISOString().slice(0, 10).split('-');
      expect(dayText(serialDay(Number(year), Number(month), Number(day)))).toBe(`${day}.${month}.${year}`);
    }),
  );
});
