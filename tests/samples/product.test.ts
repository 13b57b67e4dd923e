import { tablesFor } from '@alupse/domain/catalogue';
import { readRegisters, type RegistersRead } from '@alupse/domain/registers';
import { findFindings } from '@alupse/domain/rules';
import { deriveFacts } from '@alupse/domain/facts';
import { buildRequest } from '@alupse/domain/projection';
import { tabulate } from '@alupse/domain/tabulate';
import { answerFigures, PLAIN_TABLES, PlainYear } from '@alupse/samples/plain';
import { randomRegisters } from '@alupse/samples/random-registers';
import { flatFigures, TARGETS_2016, TARGETS_2023 } from '@alupse/samples/targets';
import { readFixture } from '../fixtures/read-workbook';
import { readPlainRows } from './read-plain-rows';

const answerOf = ({ registers }: RegistersRead, year: number) => {
  const { ready: tables } = tablesFor('complete', [...registers.keys()]);
  const facts = deriveFacts(registers, year);
  const answer = tabulate(buildRequest(facts, { year, edition: 'complete', rounding: 'adjusted', tables }));
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

describe.each([1, 2, 3, 4, 5, 6])('the product on random registers (%i)', (seed) => {
  const year = 2015 + seed;
  const workbook = randomRegisters(seed, 3000, year);
  const answer = answerOf(readRegisters([workbook]), year);
  const plain = new PlainYear(readPlainRows(workbook), year);

  test.each(Object.keys(PLAIN_TABLES))('counts as the rows do: %s', (id) => {
    const table = answer.get(id);
    expect(table && answerFigures(table)).toEqual(flatFigures(PLAIN_TABLES[id]?.(plain) ?? {}));
  });
});
