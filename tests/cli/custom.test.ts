import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canariesOfFile } from '../fixtures/canaries-of-file';
import { schemaFaults } from '../fixtures/schema-faults';
import { runCommandLine } from './run-command-line';

const folder = mkdtempSync(path.join(tmpdir(), 'report-custom-'));
const json = path.join(folder, 'out.json');
const file = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
const NEW = { id: 'x', title: 'Titre libre', unit: 'case', population: 'nouveaux' };
const specOf = (content: string): string => {
  const spec = path.join(folder, 'spec.json');
  writeFileSync(spec, content);
  return spec;
};
const cross = (request: unknown, ...argv: string[]) =>
  runCommandLine('cross', ...argv, '--table', specOf(JSON.stringify(request)), '--json', json);
const series = (request: unknown, ...argv: string[]) =>
  runCommandLine('series', ...argv, '--series', specOf(JSON.stringify(request)), '--json', json);
const written = (): unknown => JSON.parse(readFileSync(json, 'utf8'));

test('a crossing is written with its figures, and says in words what was asked, without the title', async () => {
  const request = { ...NEW, rows: 'requester', columns: 'referrer', where: { motive: ['negligence'] } };
  const { code, said } = await cross(request, file, '--from', '2016-01-01', '--to', '2016-06-30');
  expect(code).toBe(0);
  expect(said).toContain(
    'Nouveaux dossiers du 1er semestre 2016 (motif principal\u00a0: «\u00a0Négligence\u00a0»), par demandeur et envoyeur\u00a0; pourcentages de l’ensemble.',
  );
  expect(written()).toMatchObject({
    period: { from: '2016-01-01', to: '2016-06-30' },
    tables: [{ id: 'x', status: 'ok' }],
  });
  const text = readFileSync(json, 'utf8');
  expect(text).not.toContain('Titre libre');
  expect((await canariesOfFile(file)).find(text)).toEqual([]);
});

test('months of a year are as many points, each with its figure', async () => {
  expect((await series({ ...NEW, step: 'month' }, file, '--year', '2016')).code).toBe(0);
  const {
    series: [found],
  } = written() as { series: [{ totals: number[] }] };
  expect(found.totals).toHaveLength(12);
  expect(found.totals.reduce((a, b) => a + b, 0)).toBe(123);
});

test('a line of a table of the report is a series too', async () => {
  const request = { step: 'semester', table: 'dialogue-motif', row: 'total' };
  expect((await series(request, file, '--year', '2016')).code).toBe(0);
  const {
    series: [found],
  } = written() as { series: [{ totals: number[] }] };
  expect(found.totals.reduce((a, b) => a + b, 0)).toBe(123);
});

describe('--out', () => {
  const out = path.join(folder, 'sheet.xlsx');
  afterEach(() => {
    rmSync(out, { force: true });
  });
  /** The first sheet, its rows as texts and numbers; the file is one that Excel opens. */
  const sheetOf = async (): Promise<{ readonly name: string; readonly rows: readonly (readonly unknown[])[] }> => {
    const bytes = readFileSync(out);
    expect(await schemaFaults(bytes, 'xlsx')).toEqual([]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    expect(book.worksheets).toHaveLength(1);
    const [sheet] = book.worksheets;
    return {
      name: sheet?.name ?? '',
      rows: sheet?.getSheetValues().map((row) => (Array.isArray(row) ? row.slice(1) : [])) ?? [],
    };
  };

  test('writes the sheet of a crossing as the pane does, with the figures that are in the JSON, without the title', async () => {
    const request = { ...NEW, rows: 'referrer', columns: 'requester', base: 'none' };
    expect((await cross(request, file, '--year', '2016', '--out', out)).code).toBe(0);
    const {
      tables: [table],
    } = written() as { tables: { rows: { label: string; cells: { count: number }[] }[] }[] };
    const { name, rows } = await sheetOf();
    expect(name).toBe('Sur mesure 2016');
    for (const { label, cells } of table?.rows ?? [])
      expect(rows).toContainEqual(expect.arrayContaining([label, ...cells.map(({ count }) => count)]));
    expect(JSON.stringify(rows)).not.toContain('Titre libre');
  });

  test('writes a series with its chart: a line for each month', async () => {
    expect((await series({ ...NEW, step: 'month' }, file, '--year', '2016', '--out', out)).code).toBe(0);
    const { rows } = await sheetOf();
    const months = rows.filter(([label]) => typeof label === 'string' && label.endsWith(' 2016'));
    expect(months.map(([label]) => label)).toEqual(expect.arrayContaining(['janvier 2016', 'décembre 2016']));
    expect(Object.keys(unzipSync(readFileSync(out))).filter((part) => part.includes('charts/chart'))).toHaveLength(1);
  });

  test('writes no file where too few people are counted, and says why', async () => {
    const request = { ...NEW, unit: 'child', rows: 'caseMotive', columns: 'sex', protect: true };
    const { code, said } = await cross(request, file, '--from', '2016-01-01', '--to', '2016-01-31', '--out', out);
    expect(code).toBe(0);
    expect(said).toContain('Aucune feuille écrite.');
    expect(existsSync(out)).toBe(false);
  });
});

test.each([
  ['UNKNOWN_VARIABLE', { ...NEW, rows: 'lastName' }, ['--year', '2016']],
  ['PERIOD_INVERTED', { ...NEW, rows: 'lastName' }, ['--from', '2016-02-01', '--to', '2016-01-01']],
])('%s is said before any register is read: there is none to read', async (code, request, period) => {
  const ran = await cross(request, path.join(folder, 'no-such-file.xlsx'), ...period);
  expect(ran.code).toBe(1);
  expect(written()).toEqual({ refused: { code } });
  expect(ran.said).not.toContain('Lecture');
  expect(ran.said.trim().split('\n')).toHaveLength(1);
});

test('a request that is no JSON, or is not there, is refused with its reason', async () => {
  const asked = (spec: string) => runCommandLine('cross', file, '--year', '2016', '--json', json, '--table', spec);
  expect((await asked(specOf('{ "unit": '))).code).toBe(1);
  expect(written()).toEqual({ refused: { code: 'NOT_JSON' } });
  expect((await asked(path.join(folder, 'absent.json'))).code).toBe(1);
  expect(written()).toEqual({ refused: { code: 'SPEC_NOT_FOUND' } });
  expect((await runCommandLine('cross', file, '--year', '2016')).code).toBe(2);
});

test('registers that the request needs and are not there are said: no table of zeros', async () => {
  const ran = await cross({ unit: 'family', population: 'suivies', rows: 'region' }, file, '--year', '2016');
  expect(ran.code).toBe(1);
  expect(ran.said).toMatch(/il manque les registres «\sFamilles Bébé\s»/);
});

test('a column that decides who is counted and is not there is said: «en cours» would be everyone', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('Dossiers Dialogue');
  sheet?.getRow(1).eachCell((cell) => {
    if (cell.value === 'Date de clôture') cell.value = 'Xqzw';
  });
  const without = path.join(folder, 'sans-cloture.xlsx');
  await book.xlsx.writeFile(without);
  const of = (population: string) => cross({ unit: 'case', population, rows: 'motive' }, without, '--year', '2016');
  const open = await of('en-cours');
  expect([open.code, written()]).toEqual([1, { refused: { code: 'NOT_COMPUTED' } }]);
  expect(open.said).toContain('il manque la colonne');
  expect((await of('nouveaux')).code).toBe(0);
});

test('a file of answers is read, not passed over', async () => {
  const answers = path.join(folder, 'absent.json');
  const ran = await cross({ ...NEW, rows: 'requester' }, file, '--year', '2016', '--answers', answers);
  expect([ran.code, ran.said.includes('--answers : fichier introuvable')]).toEqual([2, true]);
});
