import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '@alupse/domain/catalogue';
import { deriveFacts } from '@alupse/domain/facts';
import { buildRequest } from '@alupse/domain/projection';
import { readRegisters } from '@alupse/domain/registers';
import { tabulate } from '@alupse/domain/tabulate';
import { compareTables } from '../fixtures/compare-tables';
import type { ExpectedTable } from '../fixtures/compare-tables';
import { readFixture } from '../fixtures/read-workbook';

const expectedOf = (file: string): Record<string, ExpectedTable> =>
  JSON.parse(readFileSync(join(__dirname, '../fixtures/registers', file), 'utf8')) as Record<string, ExpectedTable>;

const tablesOf = async (file: string, year: number, service: string) => {
  const read = readRegisters([await readFixture(`registers/${file}`)]);
  const facts = deriveFacts(read.registers, year);
  const tables = CATALOGUE.filter((entry) => entry.service === service).map(({ id }) => id);
  return {
    ids: tables,
    answer: tabulate(buildRequest(facts, { year, edition: 'complete', rounding: 'plain', tables })),
  };
};

test.each([
  ['dialogue-2016.xlsx', 'expected-2016.json', 2016],
  ['dialogue-2023.xlsx', 'expected-2023.json', 2023],
  ['random-1-300-2019.xlsx', 'random-1-300-2019.expected.json', 2019],
])('every figure of %s is the one computed apart', async (file, expected, year) => {
  const { ids, answer } = await tablesOf(file, year, 'dialogue');
  const { compared, differences } = compareTables(answer.tables, expectedOf(expected), ids);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(300);
  expect(answer.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(answer.tables.flatMap(({ checks }) => checks).filter(({ ok }) => !ok)).toEqual([]);
});
