import { exempleRegisters, EXEMPLE_YEAR } from '@report/samples/exemple';
import { PROFILE } from '@report/profiles/exemple';
import { ALL_TABLES, type StatisticsAnswer } from '@report/engine/contract';
import { readFixture } from '../../fixtures/read-workbook';
import { naiveTables } from './naive-exemple';
import { answerOf, figuresOf, readExemple, workbookOf } from './read-exemple';

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
