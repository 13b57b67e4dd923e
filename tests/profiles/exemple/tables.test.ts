import { exempleRegisters, EXEMPLE_YEAR } from '@report/samples/exemple';
import { PROFILE } from '@report/profiles/exemple';
import { ALL_TABLES, type StatisticsAnswer } from '@report/engine/contract';
import type { RegisterRecord } from '@report/samples/workbook';
import { readFixture } from '../../fixtures/read-workbook';
import { naiveTables } from './naive-exemple';
import { answerOf, dayOf, figuresOf, readExemple, workbookOf } from './read-exemple';

const SAMPLE = '../../samples/registres-exemple-2024.xlsx';
const dealt = exempleRegisters(EXEMPLE_YEAR, { slips: true });
const tablesOf = ({ tables }: StatisticsAnswer) =>
  Object.fromEntries(tables.map((table) => [table.id, figuresOf(table)]));

describe('the sample registers', () => {
  const sample = readFixture(SAMPLE);

  test('are what the generator deals, cell for cell', () => {
    const written = sample.sheets.map(({ name, values }) => [name, values]);
    expect(written).toEqual(workbookOf(dealt).sheets.map(({ name, values }) => [name, values]));
  });

  test('give every table, with the figures counted row by row', () => {
    const answer = answerOf(readExemple(sample), EXEMPLE_YEAR, '2024');
    expect(tablesOf(answer)).toEqual(naiveTables(dealt, EXEMPLE_YEAR));
    expect(answer.tables.map(({ id }) => id)).toEqual(PROFILE.tables.map(({ id }) => id));
  });

  test('fulfil the checks between tables, that compare figures of their own', () => {
    const { checks } = answerOf(readExemple(sample), EXEMPLE_YEAR, '2024');
    expect(checks.map(({ code }) => code)).toEqual(PROFILE.checks.map(({ code }) => code));
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.every(({ expected, found }) => expected > 0 && found > 0)).toBe(true);
  });

  test('write a sentence under every table', () => {
    const { tables } = answerOf(readExemple(sample), EXEMPLE_YEAR, '2024');
    for (const { id, sentence } of tables) expect([id, sentence]).toEqual([id, expect.stringMatching(/^[^{}]+\.$/)]);
  });
});

describe.each([1, 2, 3, 4, 5, 6])('registers dealt from the seed %d', (seed) => {
  const records = exempleRegisters(seed);
  const read = readExemple(workbookOf(records));

  test.each([EXEMPLE_YEAR - 1, EXEMPLE_YEAR, EXEMPLE_YEAR + 1])('give the figures counted row by row in %d', (year) => {
    expect(tablesOf(answerOf(read, year, ALL_TABLES))).toEqual(naiveTables(records, year));
  });
});

test('one register alone gives its own tables, and says which registers the others lack', () => {
  const visits = exempleRegisters(1).get('visits') ?? [];
  const answer = answerOf(readExemple(workbookOf(new Map([['visits', visits]]))), EXEMPLE_YEAR, '2024');
  expect(answer.tables.map(({ id }) => id)).toEqual(['accueil-passages', 'accueil-activites', 'accueil-mois']);
});

describe('the edges of the year', () => {
  /** First visit, end, birth: what each of them is in 2024. */
  const lives: readonly (readonly [first: string, end: string | null, birth: string | null])[] = [
    ['2023-12-31', '2023-12-31', '1990-01-01'], // gone before
    ['2023-12-31', '2024-01-01', '1998-12-31'], // old, ended; 26 on the last day
    ['2024-01-01', null, '1999-01-01'], // new, open; 25
    ['2024-12-31', '2024-12-31', '1984-12-31'], // new, ended; 40
    ['2024-06-01', '2025-01-01', '1964-12-31'], // new, open; 60
    ['2025-01-01', null, '1990-01-01'], // not yet there
    ['2020-01-02', null, null], // old, open; of an unknown age
  ];
  const records = new Map<'people' | 'visits', readonly RegisterRecord[]>([
    [
      'people',
      lives.map(([first, end, birth], index) => ({
        personId: `P-${index}`,
        firstVisitDate: dayOf(first),
        endDate: end === null ? null : dayOf(end),
        birthDate: birth === null ? null : dayOf(birth),
        sex: 'f',
        needs: index === 1 ? ['sante', 'justice'] : null,
      })),
    ],
    [
      'visits',
      [
        { date: dayOf('2023-12-31'), personId: 'P-1', activity: 'repas', meals: 5 },
        { date: dayOf('2024-01-01'), personId: 'P-1', activity: 'repas', meals: 2 },
        { date: dayOf('2024-12-31'), personId: 'P-1', activity: 'douche', meals: null },
        // Of someone who had left: a visit with a number, of nobody of the year.
        { date: dayOf('2024-02-01'), personId: 'P-0', activity: 'atelier', meals: null },
        { date: dayOf('2025-01-01'), personId: 'P-2', activity: 'repas', meals: 7 },
      ],
    ],
  ]);
  const found = tablesOf(answerOf(readExemple(workbookOf(records)), 2024, '2024'));

  test('are counted as they are by hand', () => {
    expect(found['accueil-personnes']?.figures).toEqual({ total: 5, nouvelles: 3, connues: 2, venues: 1 });
    expect(found['accueil-fin-annee']?.figures).toEqual({ ended: 2, open: 3 });
    const ages = Object.entries(found['accueil-age-sexe']?.figures ?? {}).filter(([key]) => key.endsWith('/total'));
    expect(Object.fromEntries(ages)).toEqual({
      'moins-26/total': 1,
      '26-39/total': 1,
      '40-59/total': 1,
      '60-plus/total': 1,
      '/total': 1,
    });
    expect(found['accueil-besoins']?.figures).toEqual({ sante: 1, justice: 1, '': 4 });
    expect(found['accueil-passages']?.figures).toEqual({ total: 3, 'avec-numero': 3, repas: 2 });
    expect(found['accueil-mois']?.figures).toEqual({ m1: 1, m2: 1, m12: 1 });
    expect(found['accueil-frequentation']?.figures).toEqual({ '/count': 1, '/sum': 2, '/mean': 2, '/max': 2 });
  });

  test('are counted alike row by row', () => {
    expect(found).toEqual(naiveTables(records, 2024));
  });
});
