import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sheetNames, tableName } from '../../addin/layout/sheets/names';
import type { Results } from './compare-results';
import { runCommandLine } from './run-command-line';

const folder = mkdtempSync(path.join(tmpdir(), 'report-period-'));
const [out, json] = [path.join(folder, 'rapport.xlsx'), path.join(folder, 'resultats.json')];
const file = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');

test('sheets of a period bear its name, both its days, its words and the figures of the results', async () => {
  const days = ['--from', '2016-01-01', '--to', '2016-06-30'];
  const ran = await runCommandLine('report', file, ...days, '--out', out, '--json', json);
  expect(ran.code).toBe(0);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(out);
  expect(workbook.worksheets.map(({ name }) => name)).toContain('Dialogue S1 2016');
  expect(workbook.worksheets.every(({ name }) => name.endsWith(' S1 2016'))).toBe(true);
  const texts: string[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        texts.push(cell.text);
      });
    });
  expect(texts.filter((text) => /31\.12|dans l’année|l’année précédente|du rapport 2016|\{/.test(text))).toEqual([]);
  expect(texts).toContain('ALUPSE-Dialogue – tableaux du 1er semestre 2016');
  expect(texts.some((text) => text.includes('Données du 01.01.2016 au 30.06.2016'))).toBe(true);
  expect(texts).toContain('Tableaux sans objet pour cette période');

  const results = JSON.parse(readFileSync(json, 'utf8')) as Results;
  const motive = results.tables.find(({ id }) => id === 'dialogue-motif');
  const sheet = workbook.getWorksheet('Dialogue S1 2016');
  const printed = new Map<string, number>();
  let within = false;
  sheet?.eachRow((row) => {
    const label = row.getCell(1).text;
    if (label.includes('Motif principal des nouveaux dossiers')) within = true;
    const figure = row.getCell(2).value;
    if (within && typeof figure === 'number' && !printed.has(label)) printed.set(label, figure);
  });
  const lines = motive?.rows.filter(({ cells }) => (cells[0]?.count ?? 0) > 0) ?? [];
  expect(lines.length).toBeGreaterThan(2);
  for (const { label, cells } of lines) expect([label, printed.get(label)]).toEqual([label, cells[0]?.count]);
});

test('names of the sheets of any period fit Excel and differ; those of its tables are letters, digits and «_»', () => {
  const names = sheetNames('01.09.2016-31.08.2017');
  const all = [...Object.values(names)].flatMap((name) => (typeof name === 'string' ? [name] : []));
  const services = ['Association', 'Dialogue'].map((tab) => names.service({ tab }));
  expect(new Set([...all, ...services]).size).toBe(all.length + services.length);
  expect([...all, ...services].filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
  expect(tableName('dialogue-motif', '01.09-31.12.2016')).toBe('dialogue_motif_01_09_31_12_2016');
});

test('a year, and its first and last day, are written byte for byte alike', async () => {
  const short = path.join('tests', 'fixtures', 'registers', 'dialogue-2016-court.xlsx');
  /** Parts of the workbook but the one that says at what second it was made; the results. */
  const written = async (...days: string[]): Promise<ReadonlyMap<string, Uint8Array>> => {
    const ran = await runCommandLine('report', short, ...days, '--out', out, '--json', json);
    expect(ran.code).toBe(0);
    const parts = Object.entries(unzipSync(readFileSync(out))).filter(([name]) => name !== 'docProps/core.xml');
    return new Map([...parts, ['results', readFileSync(json)]]);
  };
  const year = await written('--year', '2016');
  const days = await written('--from', '2016-01-01', '--to', '2016-12-31');
  expect([...days.keys()]).toEqual([...year.keys()]);
  const other = [...days].filter(([name, bytes]) => !Buffer.from(bytes).equals(year.get(name) ?? new Uint8Array()));
  expect(other.map(([name]) => name)).toEqual([]);
});
