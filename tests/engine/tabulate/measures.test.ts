import type { PlainFact } from '../../fixtures/facts-from-rows';
import { compute, printed, repeat, text } from './compute-table';

describe('measures', () => {
  test('minimum, maximum, mean and sum, one column each, with the facts behind them', () => {
    const sessions = (axis: string, ...numbers: (number | null)[]) =>
      numbers.map((number): PlainFact => ({ codes: { axis }, quantities: { sessions: number } }));
    const table = compute('dialogue-nombre-entretiens', {
      caseAxis: [...sessions('guidance', 4, 25, 1), ...sessions('reseau', 2, 3, null)],
    });
    expect(table.columns.map(({ code, measure }) => [code, measure])).toEqual([
      ['min', 'min'],
      ['max', 'max'],
      ['mean', 'mean'],
      ['sum', 'sum'],
    ]);
    const line = (code: string) =>
      table.rows.find((row) => row.code === code)?.cells.map(({ value, count }) => [value, count]);
    expect(line('guidance')).toEqual([
      [1, 3],
      [25, 3],
      [10, 3],
      [30, 3],
    ]);
    expect(line('reseau')).toEqual([
      [2, 2],
      [3, 2],
      [2.5, 2],
      [5, 3],
    ]);
    expect(line('evaluation')).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
      [0, 0],
    ]);
    expect(table.base.n).toBeNull();
    expect(text(table)).toBe(
      'Nombre d’entretiens par dossier : guidance des parents (de 1 à 25 entretiens) et collaboration avec le réseau (de 2 à 3 entretiens).',
    );
  });

  test('a sum is what is counted: lines, shares, total', () => {
    const act = (nature: string, quantity: number): PlainFact => ({
      codes: { withCase: 'yes', nature },
      quantities: { quantity },
    });
    const table = compute('dialogue-prestations-nature', {
      act: [
        act('appel', 3),
        act('appel', 4),
        act('courrier', 1),
        { codes: { withCase: 'no', nature: 'appel' }, quantities: { quantity: 50 } },
      ],
    });
    const cells = new Map(table.rows.map(({ code, cells: [cell] }) => [code, cell]));
    expect(cells.get('appel')).toMatchObject({ count: 7, value: 7, percent: 88 });
    expect(cells.get('courrier')).toMatchObject({ count: 1, value: 1, percent: 12 });
    expect(table.base.n).toBe(8);
    expect(table.total?.cells[0]).toMatchObject({ count: 8, percent: 100 });
  });

  test('hundredths are divided once', () => {
    const action = (category: string, days: number): PlainFact => ({
      codes: { services: ['dialogue'], category },
      quantities: { days },
    });
    const table = compute('dialogue-soutien-equipe', {
      action: [
        action('supervision-recue', 150),
        action('supervision-recue', 200),
        action('concertation-juridique', 25),
      ],
    });
    expect(printed(table)).toEqual([
      ['supervision-recue', 3.5, null],
      ['concertation-juridique', 1, null],
    ]);
    expect(text(table)).toBe('3,5 journées de supervision, 1 concertation au niveau juridique et législatif.');
  });

  test('lines of other populations, sums and ratios of lines', () => {
    const table = compute('medical-consultations-personnes', {
      consultation: [...repeat(7, { withSubject: 'yes' }), ...repeat(2, { withSubject: 'no' })],
      consultedSubject: repeat(3, {}),
    });
    expect(table.rows.map(({ code, role, cells: [cell] }) => [code, role, cell?.count, cell?.value])).toEqual([
      ['consultations', 'line', 9, null],
      ['avec-numero', 'sub', 7, null],
      ['distincts', 'line', 3, null],
      ['moyenne', 'line', null, 2.3],
    ]);
    const situations = compute('dialogue-situations', {
      case: repeat(4, { caseYear: 'old' }),
      contact: repeat(2, {}),
      action: repeat(1, { services: ['dialogue', 'bebe'], category: 'supervision-donnee' }),
    });
    expect(printed(situations).map(([code, count]) => [code, count])).toEqual([
      ['total', 7],
      ['avec-dossier', 4],
      ['sans-dossier', 3],
      ['demandes', 2],
      ['supervisions', 1],
    ]);
    expect(situations.base.n).toBe(7);
    expect(text(situations)).toContain('dans 7 situations : 4 avec ouverture d’un dossier et 3 sans');
  });

  test('the year before has its own facts', () => {
    const family = (months: number): PlainFact => ({ codes: { yearEnd: 'closed' }, quantities: { months } });
    const table = compute(
      'bebe-duree-moyenne',
      { family: [family(5), family(12)] },
      {},
      { family: [family(3), family(4), family(4)] },
    );
    expect(table.rows.map(({ cells }) => cells.map(({ count, value }) => [count, value]))).toEqual([
      [
        [2, null],
        [2, 8.5],
        [2, 17],
      ],
      [
        [3, null],
        [3, 3.7],
        [3, 11],
      ],
    ]);
    expect(text(table)).toBe(
      'La durée moyenne du suivi des 2 situations clôturées en 2016 s’élève à 8,5 mois. Cette durée de prise en charge est passée de 3,7 mois à 8,5 mois en moyenne.',
    );
  });

  test('a list has a count and a total, its rows stay on the computer', () => {
    const table = compute('dialogue-projets', {
      action: [150, 50].map((days): PlainFact => ({
        codes: { services: ['dialogue'], category: 'formation-projetee' },
        quantities: { days },
      })),
    });
    expect(table).toMatchObject({
      kind: 'list',
      rows: [],
      base: { n: 2 },
      total: { cells: [{ count: 2, value: 2 }] },
      sentence: null,
    });
  });
});
