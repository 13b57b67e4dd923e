import { serialDay, wholeYear, type Period } from '@report/engine/calendar';
import { periodWords, saidOf } from '@report/engine/text';

type Day = readonly [number, number, number];
const of = (from: Day, to: Day): Period => ({ firstDay: serialDay(...from), lastDay: serialDay(...to) });

test.each([
  [wholeYear(2018), '2018', 'en 2018', 'en 2019', '2018'],
  [of([2017, 1, 1], [2018, 12, 31]), '2017–2018', 'de 2017 à 2018', 'en 2019', '2017-2018'],
  [of([2018, 1, 1], [2018, 6, 30]), '1er semestre 2018', 'au premier semestre 2018', 'après le 30.06.2018', 'S1 2018'],
  [
    of([2018, 7, 1], [2018, 9, 30]),
    '3e trimestre 2018',
    'au troisième trimestre 2018',
    'après le 30.09.2018',
    'T3 2018',
  ],
  [of([2018, 8, 1], [2018, 8, 31]), 'août 2018', 'en août 2018', 'après le 31.08.2018', '08.2018'],
  [of([2018, 8, 1], [2018, 8, 1]), 'le 1er août 2018', 'le 1er août 2018', 'après le 01.08.2018', '01.08.2018'],
  [
    of([2018, 8, 2], [2018, 8, 9]),
    'du 2 au 9 août 2018',
    'du 2 au 9 août 2018',
    'après le 09.08.2018',
    '02.08-09.08.2018',
  ],
  [
    of([2018, 12, 1], [2019, 1, 15]),
    'du 1er décembre 2018 au 15 janvier 2019',
    'du 1er décembre 2018 au 15 janvier 2019',
    'après le 15.01.2019',
    '01.12.2018-15.01.2019',
  ],
])('a period in words', (period, title, inside, after, sheet) => {
  expect(periodWords(period)).toMatchObject({ title, inside, after, sheet });
});

test('a whole year changes no text; another period takes the other words, once', () => {
  const pairs = [['au 31.12', 'au {fin}']] as const;
  expect(saidOf(wholeYear(2018), pairs)('État au 31.12')).toBe('État au 31.12');
  expect(saidOf(of([2018, 7, 1], [2018, 12, 31]), pairs)('État au 31.12, {période}')).toBe(
    'État au 31.12.2018, au deuxième semestre 2018',
  );
});
