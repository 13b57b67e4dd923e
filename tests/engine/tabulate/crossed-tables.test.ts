import type { Table } from '@report/engine/contract';
import type { PlainFacts } from '../../fixtures/facts-from-rows';
import { compute, notes, repeat, text } from './compute-table';

describe('crossed tables', () => {
  const child = (age: string, sex: string, count: number) => repeat(count, { caseYear: 'new', age, sex });
  const ages: PlainFacts = {
    child: [
      ...child('0-3', 'f', 10),
      ...child('0-3', 'm', 9),
      ...child('4-5', 'f', 15),
      ...child('4-5', 'm', 10),
      ...child('6-11', 'f', 34),
      ...child('6-11', 'm', 29),
      ...child('12-16', 'f', 17),
      ...child('12-16', 'm', 10),
      ...child('17-plus', 'f', 10),
      ...child('17-plus', 'm', 2),
    ],
  };
  const grid = ({ rows, total }: Table) =>
    [...rows, ...(total ? [total] : [])].map(({ cells }) => cells.map(({ percent }) => percent));

  test('cells, lines, columns and total add up to 100', () => {
    const table = compute('dialogue-age-sexe', ages);
    expect(table.columns.map(({ code, label, base }) => [code, label, base])).toEqual([
      ['f', 'Filles', 146],
      ['m', 'Garçons', 146],
      ['total', 'Total', 146],
    ]);
    expect(grid(table)).toEqual([
      [7, 6, 13],
      [10, 7, 17],
      [23, 20, 43],
      [12, 7, 19],
      [7, 1, 8],
      [0, 0, 0],
      [59, 41, 100],
    ]);
    expect(notes(table)).toContain(
      'Pourcentages arrondis à l’unité ensemble : lignes, colonnes et total s’additionnent.',
    );
    expect(text(table)).toContain('filles (59 %), garçons (41 %) : moins de 4 ans 7 % et 6 %,');
  });

  test('plain: each cell by itself', () => {
    expect(grid(compute('dialogue-age-sexe', ages, { rounding: 'plain' }))).toEqual([
      [7, 6, 13],
      [10, 7, 17],
      [23, 20, 43],
      [12, 7, 18],
      [7, 1, 8],
      [0, 0, 0],
      [59, 41, 100],
    ]);
  });

  test('an unknown sex has its column when there are some, and is in the total', () => {
    const table = compute('dialogue-age-sexe', {
      child: [...child('0-3', 'f', 2), ...child('', '', 1), ...child('4-5', '?', 1)],
    });
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Filles',
      'Garçons',
      'Non renseigné',
      'Hors liste',
      'Total',
    ]);
    expect(table.total?.cells.map(({ count }) => count)).toEqual([2, 0, 1, 1, 4]);
    expect(table.rows.find(({ role }) => role === 'missing')?.cells.map(({ count }) => count)).toEqual([0, 0, 1, 0, 1]);
  });

  test('shares of each column', () => {
    const family = (duration: string, yearEnd: string, count: number) =>
      repeat(count, { familyYear: 'new', duration, yearEnd });
    const table = compute('bebe-durees', {
      family: [
        ...family('0-6', 'closed', 1),
        ...family('7-12', 'closed', 3),
        ...family('0-6', 'open', 1),
        ...family('37-plus', 'open', 1),
      ],
    });
    expect(table.columns.map(({ code, base }) => [code, base])).toEqual([
      ['clotures', 4],
      ['nonClotures', 2],
    ]);
    expect(table.rows.map(({ cells }) => cells.map(({ count, percent }) => [count, percent])).slice(0, 2)).toEqual([
      [
        [1, 25],
        [1, 50],
      ],
      [
        [3, 75],
        [0, 0],
      ],
    ]);
    expect(table.total?.cells.map(({ count, percent }) => [count, percent])).toEqual([
      [4, 100],
      [2, 100],
    ]);
  });
});
