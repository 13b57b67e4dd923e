import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListRow, ListValue } from '@report/addin/layout';
import { listRowsOf } from '../../../addin/actions/list-rows-of';
import {
  PROFILE,
  CATALOGUE,
  registersOf,
  deriveFacts,
  buildRequest,
  readRegisters,
  tabulate,
} from '../../fixtures/alupse';
import { compareTables, type ExpectedTable } from '../../fixtures/compare-tables';
import { readFixture } from '../../fixtures/read-workbook';

const expectedOf = (file: string): Record<string, ExpectedTable> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/registers', file), 'utf8')) as Record<
    string,
    ExpectedTable
  >;

/** Tables that were computed apart; those added since have a test of their own. */
const APART = new Set(Object.keys(expectedOf('expected-2016.json')));

/** Every table of the given services that the registers of a workbook can fill, each percentage rounded by itself. */
function computed(file: string, year: number, services: readonly string[]) {
  const read = readRegisters([readFixture(`registers/${file}`)]);
  const present = new Set(read.registers.keys());
  const ids = CATALOGUE.filter(({ id, service }) => services.includes(service) && APART.has(id))
    .filter((entry) => registersOf(entry).every((register) => present.has(register)))
    .map(({ id }) => id);
  const asked = { year, edition: 'complete', rounding: 'plain', tables: ids } as const;
  const facts = deriveFacts(read.registers, year);
  const answer = tabulate(buildRequest(facts, asked));
  return { ids, answer, lists: listRowsOf(PROFILE, answer, read.registers, facts) };
}

/** Title and audience of the rows of a list, in no order: rows of the same date have none. */
const printed = (rows: readonly ListRow[] = []): string[] =>
  rows.map((row) => JSON.stringify([text(row.get('title') ?? row.get('label')), text(row.get('audience'))])).sort();
const text = (value: ListValue | undefined): string | null => (value?.kind === 'text' ? value.text : null);

/** Tables computed apart of these services that the tables of a workbook are not. */
const leftOut = (services: readonly string[], ids: readonly string[]): string[] =>
  [...APART].filter((id) => services.some((service) => id.startsWith(`${service}-`)) && !ids.includes(id));

test.each([
  ['dialogue-2016.xlsx', 'expected-2016.json', 2016, ['dialogue'], 300, []],
  ['dialogue-2023.xlsx', 'expected-2023.json', 2023, ['dialogue'], 300, []],
  ['bebe-2016.xlsx', 'expected-2016.json', 2016, ['bebe'], 300, []],
  ['bebe-2023.xlsx', 'expected-2023.json', 2023, ['bebe'], 300, []],
  ['medical-2016.xlsx', 'expected-2016.json', 2016, ['medical', 'asbl'], 100, ['asbl-formations-suivies']],
  ['medical-2023.xlsx', 'expected-2023.json', 2023, ['medical', 'asbl'], 100, ['asbl-formations-suivies']],
  ['random-1-300-2019.xlsx', 'random-1-300-2019.expected.json', 2019, ['dialogue', 'bebe', 'medical', 'asbl'], 600, []],
])('every figure of %s is the one computed apart', (file, expected, year, services, figures, without) => {
  const { ids, answer } = computed(file, year, services);
  const { compared, differences } = compareTables(answer.tables, expectedOf(expected), ids);
  expect(differences).toEqual([]);
  // Trainings are in the actions, which that workbook does not have.
  expect({ 'tables left out': leftOut(services, ids) }).toEqual({ 'tables left out': without });
  expect(compared).toBeGreaterThan(figures);
  expect(answer.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(answer.tables.flatMap(({ checks }) => checks).filter(({ ok }) => !ok)).toEqual([]);
});

test.each([
  ['dialogue-2016.xlsx', 'expected-2016.json', 2016],
  ['dialogue-2023.xlsx', 'expected-2023.json', 2023],
])('trainings that several services share are given by the actions of %s too', (file, expected, year) => {
  const { ids, answer } = computed(file, year, ['asbl']);
  expect(ids).toEqual(['asbl-formations-suivies']);
  expect(compareTables(answer.tables, expectedOf(expected), ids).differences).toEqual([]);
});

test.each([
  ['dialogue-2016.xlsx', 'expected-2016.json', 2016, 28],
  ['dialogue-2023.xlsx', 'expected-2023.json', 2023, 18],
  ['bebe-2016.xlsx', 'expected-2016.json', 2016, 23],
  ['bebe-2023.xlsx', 'expected-2023.json', 2023, 9],
  ['medical-2016.xlsx', 'expected-2016.json', 2016, 32],
  ['medical-2023.xlsx', 'expected-2023.json', 2023, 14],
])('every row of the lists of %s is the one selected apart', (file, expected, year, total) => {
  const { ids, lists } = computed(file, year, ['dialogue', 'bebe', 'medical', 'asbl']);
  const wanted = expectedOf(expected);
  const own = [...lists].filter(([id]) => id.startsWith(file.slice(0, 4)) || id.startsWith('asbl'));
  for (const [id, rows] of own) {
    const audience = rows.some((row) => row.has('audience'));
    expect([id, printed(rows)]).toEqual([
      id,
      (wanted[id]?.rows ?? [])
        .map((row) => JSON.stringify([row.label, audience ? (row.audience ?? null) : null]))
        .sort(),
    ]);
  }
  const printable = CATALOGUE.filter(({ id, kind }) => kind === 'list' && ids.includes(id)).map(({ id }) => id);
  expect([...lists.keys()].sort()).toEqual(printable.sort());
  expect(own.reduce((sum, [, rows]) => sum + rows.length, 0)).toBe(total);
});

/** The same rows the way people keep them: titles above, other headers and order, free spellings, hidden rows, 1904. */
const AS_KEPT = [
  'dialogue-2016-1904.xlsx',
  'dialogue-2016-alias-reordre.xlsx',
  'dialogue-2016-feuilles-renommees.xlsx',
  'dialogue-2016-filtre-masque.xlsx',
  'dialogue-2016-saisie-libre.xlsx',
  'dialogue-2016-tableau-excel.xlsx',
  'dialogue-2016-titre-logo.xlsx',
  'dialogue-2016-tout-melange.xlsx',
  'dialogue-2016-vides-total.xlsx',
];

test.each(AS_KEPT)('%s gives the figures of its canonical workbook', (file) => {
  const { ids, answer } = computed(`as-kept/${file}`, 2016, ['dialogue']);
  expect(compareTables(answer.tables, expectedOf('expected-2016.json'), ids).differences).toEqual([]);
  expect({ 'tables left out': leftOut(['dialogue'], ids) }).toEqual({ 'tables left out': [] });
});

test.each([2016, 2023])('a workbook of several years gives those of %i', (year) => {
  const { ids, answer } = computed('as-kept/dialogue-2016-2023-plusieurs-annees.xlsx', year, ['dialogue']);
  expect(compareTables(answer.tables, expectedOf(`expected-${year}.json`), ids).differences).toEqual([]);
  expect({ 'tables left out': leftOut(['dialogue'], ids) }).toEqual({ 'tables left out': [] });
});
