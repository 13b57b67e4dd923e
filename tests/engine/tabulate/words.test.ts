import { agree, enumerate, frenchNumber, inSentence } from '../../../engine/tabulate/french';
import { halfUp } from '../../../engine/tabulate/half-up';

test.each([
  [0, '0'],
  [999, '999'],
  [1228, '1\u00a0228'],
  [1234567, '1\u00a0234\u00a0567'],
  [36.4, '36,4'],
  [0.5, '0,5'],
  [10, '10'],
  [-1500, '−1\u00a0500'],
])('%d is written %s', (value, text) => {
  expect(frenchNumber(value)).toBe(text);
});

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

test('0 and 1 are singular', () => {
  expect([0, 1, 1.9, 2].map((value) => agree(value, 'dossier', 'dossiers'))).toEqual([
    'dossier',
    'dossier',
    'dossier',
    'dossiers',
  ]);
});

test('enumerates', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a et b', 'a, b et c']);
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
