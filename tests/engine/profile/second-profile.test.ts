import { audit } from '@report/engine/audit';
import { serialDay } from '@report/engine/calendar';
import { catalogueHash, definitionCard, editionFor, editionKeys, entryOf, tablesFor } from '@report/engine/catalogue';
import { compareYears, coverageOf } from '@report/engine/compare';
import { AppError, type StatisticsAnswer, type Table } from '@report/engine/contract';
import { proposeCorrections } from '@report/engine/corrections';
import { deriveFacts } from '@report/engine/facts';
import { type CellValue, type RawSheet, type RawWorkbook, readRegisters } from '@report/engine/registers';
import { findFindings } from '@report/engine/rules';
import { buildRequest, tabulate } from '@report/engine/wire';
import * as alupse from '../../fixtures/alupse';
import { workbookWith } from '../../fixtures/coherent-rows';
import { LIBRARY } from './library';
import { wholeRegisters } from '../../fixtures/whole-registers';

const TABLES = LIBRARY.tables.map(({ id }) => id);
const sheet = (name: string, ...values: readonly CellValue[][]): RawSheet => ({
  ...{ name, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], mergedAreas: [] },
});
const workbook = (...sheets: readonly RawSheet[]): RawWorkbook => ({ file: null, date1904: false, sheets });
const day = (date: number, year = 2030): number => serialDay(year, 3, date);
const LOANS = ['N° prêt', 'Prêté le', 'Genre du livre', 'Jours de prêt', 'Rendu en retard', 'Lecteur'];
const loans = (...rows: readonly CellValue[][]): RawSheet => sheet('Prêts', LOANS, ...rows);
const reminders = (...rows: readonly CellValue[][]): RawSheet => sheet('Rappels', ['Rappelé le', 'N° prêt'], ...rows);

/** One novel, one comic and one atlas: thirds, of which one is late. */
const SOUND = workbook(
  loans(
    ['P-1', day(1), 'Roman', 12, 'oui', 'CANARI'],
    ['P-2', day(2), 'Bande dessinée', 40, 'non', 'CANARI'],
    ['P-3', day(3), 'Atlas', '', 'non', 'CANARI'],
  ),
  reminders([day(20), 'P-1']),
);

function answerOf(raw: RawWorkbook, year = 2030, rounding: 'adjusted' | 'plain' = 'adjusted'): StatisticsAnswer {
  const facts = deriveFacts(LIBRARY, readRegisters(LIBRARY, [raw]).registers, year);
  return tabulate(LIBRARY, buildRequest(LIBRARY, facts, { edition: 'complete', rounding, tables: TABLES }));
}
const tableOf = ({ tables }: StatisticsAnswer, id: string): Table => {
  const found = tables.find((table) => table.id === id);
  if (!found) throw new Error(`${id} was not computed.`);
  return found;
};
const cellsOf = (table: Table, code: string) => table.rows.find((row) => row.code === code)?.cells ?? [];

describe('the engine with another association', () => {
  test('reads its registers, and nothing personal of them', () => {
    const read = readRegisters(LIBRARY, [SOUND]);
    expect(read.recognised.map(({ register, rows }) => [register, rows])).toEqual([
      ['loans', 3],
      ['reminders', 1],
    ]);
    expect(read.questions).toEqual([]);
    expect([...(read.registers.get('loans')?.columns.keys() ?? [])]).not.toContain('reader');
  });

  test('finds the faults of any register and those of its own rules, and proposes what is certain', () => {
    const raws = [
      workbook(
        loans(['P-1', '21/03/2030', 'Roman', 61, 'non', ''], ['P-2', day(2), 'Romann', 3, '', '']),
        reminders([day(20), 'P-9']),
      ),
    ];
    const read = readRegisters(LIBRARY, raws);
    const findings = findFindings(LIBRARY, read, 2030, (register) => [register]);
    expect(findings.map(({ rule, address, tables }) => [rule, address, tables])).toEqual([
      ['R09', 'B2', []],
      ['L01', 'D2', ['desk-days']],
      ['R14', 'C3', ['loans']],
      ['R07', 'B2', ['reminders']],
    ]);
    const proposed = proposeCorrections(LIBRARY, raws, read, findings);
    expect(proposed.map(({ rule, cells }) => [rule, ...cells.map(({ after }) => after)])).toEqual([
      ['R09', day(21)],
      ['R14', 'Roman'],
    ]);
  });

  test('counts its facts', () => {
    const kinds = tableOf(answerOf(SOUND), 'desk-kinds');
    expect(kinds.base.n).toBe(3);
    expect(cellsOf(kinds, 'novel').map(({ count }) => count)).toEqual([1, 1]);
    expect(cellsOf(kinds, 'atlas').map(({ count }) => count)).toEqual([1, 0]);
    expect(kinds.sentence).toBe('3 prêts en 2030.');
    expect(cellsOf(tableOf(answerOf(SOUND), 'desk-reminders'), 'sent').map(({ count }) => count)).toEqual([1]);
    expect(answerOf(SOUND, 2031).tables.map(({ base }) => base.n)).toEqual([0, null, null]);
  });

  test('holds its tables against one another', () => {
    const more = workbook(loans(['P-1', day(1), 'Roman', 1, 'non', '']), reminders([day(2), 'P-1'], [day(3), 'P-1']));
    const ofChecks = (raw: RawWorkbook) => answerOf(raw).checks.map(({ code, ok }) => [code, ok]);
    expect(ofChecks(SOUND)).toEqual([['desk-late', true]]);
    expect(ofChecks(more)).toEqual([['desk-late', false]]);
    const typed = (value: number, table: string, place: object) => ({
      ...{ table, as: 'count' as const, value, label: table, at: 'p. 1', ...place },
    });
    const figures = [typed(1, 'desk-kinds', { of: 'base' }), typed(2, 'desk-reminders', { row: 'sent' })];
    expect(audit(LIBRARY, figures).filter(({ ok }) => !ok)).toMatchObject([{ kind: 'controle', code: 'desk-late' }]);
  });

  test('has its own editions, tables and definitions', () => {
    expect(editionKeys(LIBRARY)).toEqual(['2030', 'complete']);
    expect([editionFor(LIBRARY, 1999), editionFor(LIBRARY, 2050)]).toEqual(['2030', '2030']);
    expect(tablesFor(LIBRARY, '2030', wholeRegisters(LIBRARY, ['loans']))).toEqual({
      ready: ['desk-kinds'],
      absent: [{ id: 'desk-reminders', registers: ['reminders'], columns: [] }],
    });
    const [kinds] = LIBRARY.tables;
    if (!kinds) throw new Error('No table.');
    expect(JSON.stringify(definitionCard(LIBRARY, kinds))).toContain('Prêts par genre');
  });

  test('compares its years', () => {
    const facts = (year: number) => deriveFacts(LIBRARY, readRegisters(LIBRARY, [SOUND]).registers, year);
    const entry = entryOf(LIBRARY, 'desk-kinds');
    if (entry?.kind !== 'statistic') throw new Error('No table of figures.');
    expect(coverageOf(LIBRARY, entry, facts(2029), facts(2030)).kind).toBe('none');
    const current = answerOf(SOUND);
    const coverage = new Map(TABLES.map((id) => [id, { kind: 'full' as const }]));
    const { tables } = compareYears(LIBRARY, current, [
      { year: 2029, name: String(2029), answer: answerOf(SOUND, 2029), coverage },
    ]);
    expect(new Set(tables.map(({ id }) => id))).toEqual(new Set(TABLES));
  });

  test('refuses a request of another association, and of an edition it never printed', () => {
    const facts = deriveFacts(LIBRARY, readRegisters(LIBRARY, [SOUND]).registers, 2030);
    const asked = { year: 2030, edition: '2030', rounding: 'plain', tables: ['desk-kinds'] } as const;
    const request = buildRequest(LIBRARY, facts, asked);
    expect(catalogueHash(LIBRARY)).not.toBe(alupse.CATALOGUE_HASH);
    expect(() => alupse.tabulate(request)).toThrow(new AppError('CATALOGUE_MISMATCH'));
    expect(() => tabulate(LIBRARY, { ...request, edition: '2016' })).toThrow(new AppError('WRONG_SHAPE'));
    expect(() => buildRequest(LIBRARY, facts, { ...asked, tables: ['dialogue-motif'] })).toThrow(AppError);
  });
});

test('two associations in one program do not see each other', () => {
  const other = workbookWith('staff', {});
  const ofOther = () => {
    const { registers } = alupse.readRegisters([other]);
    const { ready } = alupse.tablesFor('complete', registers.keys());
    const asked = { year: 2016, edition: 'complete', rounding: 'adjusted', tables: ready } as const;
    return JSON.stringify(alupse.tabulate(alupse.buildRequest(alupse.deriveFacts(registers, 2016), asked)));
  };
  const [own, others] = [JSON.stringify(answerOf(SOUND)), ofOther()];
  expect([JSON.stringify(answerOf(SOUND)), ofOther(), JSON.stringify(answerOf(SOUND))]).toEqual([own, others, own]);
  expect(readRegisters(LIBRARY, [other]).registers.size).toBe(0);
  expect(alupse.readRegisters([SOUND]).registers.size).toBe(0);
});

describe('what no table of the first association reaches', () => {
  test('columns that overlap are never adjusted together: each share by itself', () => {
    const { columns, rows, shares } = tableOf(answerOf(SOUND), 'desk-kinds');
    expect(columns.map(({ code }) => code)).toEqual(['all', 'late']);
    expect(shares).toBe('plain');
    // A third of all loans is 33 % in each line; forced to 100 one of them would be 34.
    expect(rows.slice(0, 3).map(({ cells }) => cells.map(({ percent }) => percent))).toEqual([
      [33, 33],
      [33, 0],
      [33, 0],
    ]);
  });

  test('a line of several codes has the smallest and the largest of all of them', () => {
    const days = (novel: number, comic: number) =>
      cellsOf(
        tableOf(
          answerOf(workbook(loans(['P-1', day(1), 'Roman', novel, '', ''], ['P-2', day(2), 'BD', comic, '', '']))),
          'desk-days',
        ),
        'fiction',
      ).map(({ value }) => value);
    expect(days(12, 40)).toEqual([12, 40, 52]);
    expect(days(40, 12)).toEqual([12, 40, 52]);
  });
});
