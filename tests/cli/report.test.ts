import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareWithSheet } from '../e2e/expected-dialogue';
import { CATALOGUE_HASH, REGISTERS } from '../fixtures/alupse';
import { canariesOfFile } from '../fixtures/canaries-of-file';
import { compareResults, type Results } from './compare-results';
import { runCommandLine, runAsNpmDoes } from './run-command-line';
import { temporaryFolder } from '../fixtures/temporary-folder';

const registers = (file: string): string => path.join('tests', 'fixtures', 'registers', file);

describe.each([2016, 2023])('report on the Dialogue registers of %d', (year) => {
  const folder = temporaryFolder();
  const [out, json] = [path.join(folder, 'rapport.xlsx'), path.join(folder, 'resultats.json')];
  const file = registers(`dialogue-${year}.xlsx`);
  let ran: Awaited<ReturnType<typeof runCommandLine>>;

  beforeAll(async () => {
    const run = year === 2016 ? runAsNpmDoes : runCommandLine;
    ran = await run('report', file, '--year', String(year), '--out', out, '--json', json);
  });

  it('ends well, and says what it wrote', () => {
    expect(ran.said).toContain(`Écrit : ${out}`);
    expect(ran.code).toBe(0);
  });

  it('gives every count, base, total and mean computed apart', () => {
    const { compared, differences } = compareResults(
      JSON.parse(readFileSync(json, 'utf8')) as Results,
      year,
      'dialogue',
    );
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  });

  it('writes the same figures into a workbook that holds results alone', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.map(({ name }) => name)).toContain(`Dialogue ${year}`);
    expect(workbook.worksheets.every(({ name }) => name.endsWith(` ${year}`))).toBe(true);
    const sheet = workbook.getWorksheet(`Dialogue ${year}`);
    if (sheet === undefined) throw new Error('the sheet was not written');
    expect(compareWithSheet(sheet, year).differences).toEqual([]);
  });

  it('lets no name, birth date, file number or free text into what it writes and says', async () => {
    const canaries = await canariesOfFile(file);
    // The theme is a constant of the library that writes the file, full of five-digit numbers.
    const parts = Object.entries(unzipSync(readFileSync(out))).filter(([name]) => !name.startsWith('xl/theme/'));
    const written = [
      ['said', ran.said],
      ['output', ran.out],
      ['results.json', readFileSync(json, 'utf8')],
      ...parts,
    ] as [string, string | Uint8Array][];
    expect(written.flatMap(([where, content]) => canaries.find(content).map((what) => `${where}: ${what}`))).toEqual(
      [],
    );
  });
});

describe('free text of the annexes', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'texte-libre.xlsx');
  beforeAll(async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(registers('dialogue-2016.xlsx'));
    const sheet = workbook.getWorksheet(REGISTERS.actions.sheet);
    if (sheet === undefined) throw new Error('no register of actions');
    const texts = REGISTERS.actions.columns.filter(({ type }) => type === 'text').map(({ header }) => header);
    sheet.getRow(1).eachCell((cell, column) => {
      if (!texts.includes(cell.text)) return;
      sheet.eachRow((row, number) => {
        if (number > 1) row.getCell(column).value = `CANARI-${number}-${column}`;
      });
    });
    await workbook.xlsx.writeFile(file);
  });
  const written = async (...more: string[]) => {
    const [out, json] = [path.join(folder, 'rapport.xlsx'), path.join(folder, 'resultats.json')];
    const { code, said } = await runCommandLine(
      'report',
      file,
      '--year',
      '2016',
      '--out',
      out,
      '--json',
      json,
      ...more,
    );
    expect(code).toBe(0);
    const parts = Object.entries(unzipSync(readFileSync(out)));
    return {
      said,
      json: readFileSync(json, 'utf8'),
      parts: parts.filter(([, part]) => Buffer.from(part).includes('CANARI')).map(([name]) => name),
    };
  };

  it('is in what is written, and that is said', async () => {
    const { said, json, parts } = await written();
    expect(said).toContain('Les annexes reprennent le texte libre des registres');
    expect(said).toContain('--no-annexes');
    expect(json).toContain('CANARI');
    expect(parts).not.toEqual([]);
  });

  it('is nowhere with --no-annexes; the file for programs says how many rows it left out', async () => {
    const { said, json, parts } = await written('--no-annexes');
    expect([said, json].filter((text) => text.includes('CANARI'))).toEqual([]);
    expect(parts).toEqual([]);
    expect(said).not.toContain('texte libre');
    const { tables, madeWith } = JSON.parse(json) as {
      tables: { rowsLeftOut?: number; rows: unknown[]; base: number }[];
      madeWith: { catalogue: string };
    };
    expect(madeWith.catalogue).toBe(CATALOGUE_HASH);
    const lists = tables.filter(({ rowsLeftOut }) => rowsLeftOut !== undefined);
    expect(lists.length).toBeGreaterThan(0);
    for (const { rowsLeftOut, rows, base } of lists) expect([rows, rowsLeftOut]).toEqual([[], base]);
  });
});

describe('report on what it cannot use', () => {
  it.each([
    [
      'a year with no data',
      [registers('dialogue-2016.xlsx'), '--year', '1995'],
      1,
      /^.*Aucune donnée pour cette année\./m,
    ],
    ['a file that is no workbook', [registers('expected-2016.json'), '--year', '2016'], 1, /Ce fichier est un texte\./],
    ['a file that is not there', ['absent.xlsx', '--year', '2016'], 1, /Ce fichier n’est pas un classeur Excel\./],
    ['no year', [registers('dialogue-2016.xlsx')], 2, /--year manque[^]*Usage : npm run report/],
    ['no file', ['--year', '2016'], 2, /aucun fichier[^]*Usage/],
    ['an unknown option', ['a.xlsx', '--année', '2016'], 2, /option inconnue[^]*Usage/],
    ['a year that is none', ['a.xlsx', '--year', '20l6'], 2, /--year attend une année/],
  ])('%s: one French sentence and the exit code', async (_what, argv, code, sentence) => {
    const out = path.join(temporaryFolder(), 'rien.xlsx');
    const ran = await runCommandLine('report', ...argv, '--out', out);
    expect(ran.said).toMatch(sentence);
    expect(ran.code).toBe(code);
    expect(existsSync(out)).toBe(false);
  });
});
