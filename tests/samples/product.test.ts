import { isInEdition } from '@report/engine/catalogue';
import type { RawWorkbook, RegistersRead } from '@report/engine/registers';
import { answerFigures, PLAIN_TABLES, PlainYear } from '@report/samples/plain';
import { randomRegisters } from '@report/samples/random-registers';
import { flatFigures, TARGETS_2016, TARGETS_2023 } from '@report/samples/targets';
import {
  CATALOGUE,
  tablesFor,
  readRegisters,
  findFindings,
  deriveFacts,
  buildRequest,
  tabulate,
} from '../fixtures/alupse';
import { readFixture } from '../fixtures/read-workbook';
import { readPlainRows } from './read-plain-rows';

const answerOf = ({ registers }: RegistersRead, year: number) => {
  const { ready: tables } = tablesFor('complete', [...registers.keys()]);
  const facts = deriveFacts(registers, year);
  const answer = tabulate(buildRequest(facts, { edition: 'complete', rounding: 'adjusted', tables }));
  return new Map(answer.tables.map((table) => [table.id, table]));
};

describe.each([TARGETS_2016, TARGETS_2023])('the product on the sample registers of $year', (targets) => {
  const read = readRegisters([readFixture(`../../samples/registres-dialogue-${targets.year}.xlsx`)]);
  const answer = answerOf(read, targets.year);

  test.each(Object.keys(targets.tables))('computes the figures of the report: %s', (id) => {
    const table = answer.get(id);
    const target = targets.tables[id];
    expect(table && answerFigures(table)).toEqual(flatFigures(target?.figures ?? {}));
    if (typeof target?.base === 'number') expect(table?.base.n).toBe(target.base);
  });

  test('lists the actions of the report', () => {
    const listed = (...categories: string[]) =>
      targets.actions.filter(
        ({ category, services }) => categories.includes(category) && services.includes('dialogue'),
      );
    const prevention = listed(
      'formation-donnee',
      'atelier',
      'presentation',
      'soiree-information',
      'echange',
      'groupe-travail',
    );
    const projects = listed('formation-projetee');
    const [days] = projects.map((project) => project.days);
    expect(answer.get('dialogue-actions')?.base.n).toBe(prevention.length);
    expect(answer.get('dialogue-projets')?.base.n).toBe(projects.length);
    expect(answer.get('dialogue-projets')?.total?.cells[0]?.value).toBe(days);
  });

  test('finds no fault but the outcomes the report leaves out', () => {
    const missing = flatFigures(targets.tables['dialogue-sans-dossier-suite']?.figures ?? {})[''] ?? 0;
    const faults = findFindings(read, targets.year).map(({ rule }) => rule);
    // Before 2017 the outcome of a request was not noted.
    expect(faults).toEqual(Array.from({ length: targets.year < 2017 ? 0 : missing }, () => 'R43'));
  });
});

test('every table of the reports that is counted has a plain definition', () => {
  // «Repères» are copied, not counted. A table that no report has is counted by hand in its own test.
  const counted = CATALOGUE.filter((entry) => entry.kind === 'statistic' || entry.source !== undefined);
  const printed = counted.filter((entry) => isInEdition(entry, '2016') || isInEdition(entry, '2023'));
  expect(Object.keys(PLAIN_TABLES)).toEqual(expect.arrayContaining(printed.map(({ id }) => id)));
  expect(counted.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(PLAIN_TABLES)));
});

/** The figures of each table that both count, by the product and straight from the rows. */
const countedTwice = (workbook: RawWorkbook, year: number) => {
  const answer = answerOf(readRegisters([workbook]), year);
  const plain = new PlainYear(readPlainRows(workbook), year);
  return Object.entries(PLAIN_TABLES).flatMap(([id, count]) => {
    const table = answer.get(id);
    return table ? [{ id, product: answerFigures(table), rows: flatFigures(count(plain)) }] : [];
  });
};

test.each([
  ['bebe-2016.xlsx', 2016, 41],
  ['bebe-2023.xlsx', 2023, 41],
  ['medical-2016.xlsx', 2016, 13],
  ['medical-2023.xlsx', 2023, 13],
  ['random-1-300-2019.xlsx', 2019, 91],
])('the product counts as the rows do: %s', (file, year, tables) => {
  const counted = countedTwice(readFixture(`registers/${file}`), year);
  expect(counted).toHaveLength(tables);
  for (const { id, product, rows } of counted) expect([id, product]).toEqual([id, rows]);
});

test('the product counts as the rows do: random registers', () => {
  const filled = new Set<string>();
  for (const year of [2016, 2018, 2020, 2023])
    for (const { id, product, rows } of countedTwice(randomRegisters(year, 3000, year), year)) {
      expect([id, product]).toEqual([id, rows]);
      if (Object.keys(rows).length > 0) filled.add(id);
    }
  expect([...filled].sort()).toEqual(Object.keys(PLAIN_TABLES).sort());
});
