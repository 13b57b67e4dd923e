import ExcelJS from 'exceljs';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCommandLine } from './run-command-line';
import { temporaryFolder } from '../fixtures/temporary-folder';

interface Compared {
  readonly id: string;
  readonly years: readonly { readonly year: number; readonly base: number | null }[];
  readonly rows: readonly {
    readonly code: string;
    readonly figures: readonly ({ readonly value: number | null; readonly percent: number | null } | null)[];
    readonly change: number | null;
  }[];
}

const FILE = path.join('tests', 'fixtures', 'registers', 'as-kept', 'dialogue-2016-2023-plusieurs-annees.xlsx');

test('report --previous 2: a sheet and an array more, the tables are the same', async () => {
  const folder = temporaryFolder();
  const place = (name: string): string => path.join(folder, name);
  const read = (name: string) => JSON.parse(readFileSync(place(name), 'utf8')) as { comparisons?: Compared[] };
  const asked = ['report', FILE, '--year', '2016', '--edition', '2016', '--json'] as const;
  const alone = await runCommandLine(...asked, place('seule.json'));
  const ran = await runCommandLine(...asked, place('avec.json'), '--previous', '2', '--out', place('rapport.xlsx'));
  expect([alone.code, ran.code]).toEqual([0, 0]);

  const { comparisons = [], ...tables } = read('avec.json');
  expect(tables).toEqual(read('seule.json'));
  const motive = comparisons.find(({ id }) => id === 'dialogue-motif');
  expect(motive?.years).toEqual([
    { year: 2016, base: 123 },
    { year: 2015, base: 25 },
    { year: 2014, base: 30 },
  ]);
  expect(motive?.rows.find(({ code }) => code === 'violence-sexuelle')).toMatchObject({
    figures: [{ value: 44, percent: 36 }, { value: 4, percent: 16 }, { value: 8 }],
    change: 20,
  });

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(place('rapport.xlsx'));
  const names = workbook.worksheets.map(({ name }) => name);
  expect(names.indexOf('Comparaison 2016')).toBe(names.indexOf('Contrôles 2016') - 1);
});

test('--previous with another number: the usage, and nothing is written', async () => {
  const out = path.join(temporaryFolder(), 'rien.xlsx');
  const ran = await runCommandLine('report', FILE, '--year', '2016', '--previous', '3', '--out', out);
  expect(ran.said).toMatch(/--previous attend 0, 1 ou 2[^]*Usage : npm run report/);
  expect(ran.code).toBe(2);
  expect(existsSync(out)).toBe(false);
});
