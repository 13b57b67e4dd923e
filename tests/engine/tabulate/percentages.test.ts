import type { PlainFacts } from '../../fixtures/facts-from-rows';
import { compute, newCases, notes, printed, text } from './compute-table';

describe('percentages', () => {
  const motives = newCases('motive', {
    'violence-sexuelle': 44,
    'violence-physique': 33,
    'violence-psychologique': 4,
    'conflits-familiaux': 19,
    'comportements-alarmants': 18,
    'parents-depasses': 3,
    negligence: 2,
  });

  test('plain: each by itself, with the sum that is printed', () => {
    const table = compute('dialogue-motif', motives, { rounding: 'plain' });
    expect(table.rows.map(({ cells: [cell] }) => cell?.percent)).toEqual([36, 27, 3, 15, 15, 2, 2, 0]);
    expect(table.total?.cells[0]?.percent).toBe(100);
  });

  test('half is rounded upwards', () => {
    const table = compute('dialogue-cadre', newCases('setting', { intrafamilial: 1, extrafamilial: 7 }), {
      rounding: 'plain',
    });
    expect(table.rows.map(({ cells: [cell] }) => cell?.percent)).toEqual([13, 88, 0]);
    expect(table.shares).toBe('plain');
    expect(notes(table)).toContain(
      'Les pourcentages étant arrondis, leur somme peut différer de 100. La somme des lignes affichées est 101 %.',
    );
  });

  test('adjusted: largest remainder', () => {
    const table = compute('dialogue-cadre', newCases('setting', { intrafamilial: 1, extrafamilial: 7 }));
    expect(table.rows.map(({ cells: [cell] }) => cell?.percent)).toEqual([12, 88, 0]);
    expect(table.shares).toBe('adjusted');
    expect(notes(table)).toContain(
      'Pourcentages arrondis à l’unité et ajustés au plus fort reste : ils totalisent 100 %.',
    );
  });

  test('equal counts that would print differently: one decimal', () => {
    // Both lines of 6 have the same claim to one last unit.
    const table = compute(
      'dialogue-motif',
      newCases('motive', {
        'violence-sexuelle': 6,
        'violence-physique': 17,
        'violence-psychologique': 5,
        'conflits-familiaux': 10,
        negligence: 6,
      }),
    );
    expect(table.percentDecimals).toBe(1);
    expect(table.rows.map(({ cells: [cell] }) => cell?.percent)).toEqual([13.6, 38.7, 11.4, 22.7, 0, 0, 13.6, 0]);
    expect(notes(table)).toContain('Pourcentages à une décimale et ajustés au plus fort reste : ils totalisent 100 %.');
  });

  test('and when they still would: each by itself, and said', () => {
    const table = compute(
      'dialogue-motif',
      newCases('motive', { 'violence-sexuelle': 1, 'violence-physique': 1, negligence: 1 }),
    );
    expect(table.shares).toBe('uneven');
    expect(table.percentDecimals).toBe(0);
    expect(table.rows.map(({ cells: [cell] }) => cell?.percent)).toEqual([33, 33, 0, 0, 0, 0, 33, 0]);
    expect(notes(table)).toContain(
      'Les pourcentages étant arrondis, leur somme peut différer de 100. La somme des lignes affichées est 99 %.',
    );
  });

  test('a base of 0 has no percentage and no sentence', () => {
    const table = compute('dialogue-motif', {});
    expect(table.base.n).toBe(0);
    expect(table.rows.every(({ cells: [cell] }) => cell?.count === 0 && cell.percent === null)).toBe(true);
    expect(table.total?.cells[0]).toMatchObject({ count: 0, percent: null });
    expect(table.sentence).toBeNull();
    expect(table.notes).toEqual(['Un seul motif par dossier.']);
  });

  test('a part of no partition keeps its own percentage', () => {
    const table = compute('dialogue-justice', newCases('justicePresent', { yes: 7, no: 4, '': 1 }));
    expect(printed(table)).toEqual([['presente', 7, 58]]);
    expect(table.total).toBeNull();
    expect(text(table)).toBe('Dans 7 des nouvelles situations (58 %) la justice est présente.');
  });
});

describe('several answers', () => {
  const facts: PlainFacts = {
    case: [
      { codes: { caseYear: 'new', axes: ['guidance', 'reseau'] } },
      { codes: { caseYear: 'old', axes: ['guidance'] } },
      { codes: { caseYear: 'reopened', axes: [] } },
      { codes: { caseYear: 'outside', axes: ['guidance'] } },
    ],
  };

  test('shares of the files of the column, never forced; the base as last line, no total', () => {
    const table = compute('dialogue-prise-en-charge', facts);
    expect(table.multiple).toBe(true);
    expect(table.total).toBeNull();
    const line = (code: string) =>
      table.rows.find((row) => row.code === code)?.cells.map(({ count, percent }) => [count, percent]);
    expect(line('guidance')).toEqual([
      [1, 50],
      [1, 100],
      [2, 67],
    ]);
    expect(line('reseau')).toEqual([
      [0, 0],
      [1, 100],
      [1, 33],
    ]);
    expect(table.rows.at(-1)).toMatchObject({ code: 'base', label: 'Dossiers (base)', role: 'base' });
    expect(line('base')).toEqual([
      [2, null],
      [1, null],
      [3, null],
    ]);
    expect(notes(table)).toContain(
      'Plusieurs réponses possibles : les lignes ne s’additionnent pas et les pourcentages peuvent dépasser 100 %.',
    );
    expect(text(table)).toContain('Dans les 3 situations');
    expect(text(table)).toContain(': guidance des parents 2 (67 %) et collaboration avec le réseau 1 (33 %).');
  });
});
