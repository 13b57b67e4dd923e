import { unzipSync } from 'fflate';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROFILE } from '../fixtures/alupse';
import { runCommandLine, type Ran } from './run-command-line';

const FILE = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
const folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
const [out, json] = [path.join(folder, 'rapport.xlsx'), path.join(folder, 'resultats.json')];

interface Cell {
  readonly count: number | null;
}
interface Results {
  readonly version: string;
  readonly tables: readonly {
    id: string;
    service: string;
    rows: readonly { role: string; cells: readonly Cell[] }[];
  }[];
}
let ran: Ran;
let results: Results;
beforeAll(async () => {
  ran = await runCommandLine('report', FILE, '--year', '2016', '--publish', '--out', out, '--json', json);
  results = JSON.parse(readFileSync(json, 'utf8')) as Results;
});

/** Units that are no persons, by what this test knows of the catalogue itself. */
const ACTS = new Set(['act', 'action', 'meeting', 'post', 'trip']);
const countsPersons = (id: string): boolean => {
  const entry = PROFILE.tables.find((table) => table.id === id);
  return entry?.source === undefined || !ACTS.has(entry.source.unit);
};

test('says what it costs, by table', () => {
  expect(ran.code).toBe(0);
  expect(ran.said).toMatch(/Version à publier\s: \d+\slignes regroupées ou retirées sur \d+\./);
  expect(ran.said).toContain('Âge des enfants par sexe (nouveaux dossiers)');
});

test('no count of 1 to 5 of persons, files or requests is written, and nothing of the registers', () => {
  expect(results.version).toBe('à publier');
  expect(Object.keys(results)).not.toEqual(expect.arrayContaining(['findings']));
  for (const key of ['findings', 'questions', 'registers', 'sheetsLeftAside']) expect(results).not.toHaveProperty(key);
  const small = results.tables
    .filter(({ id }) => countsPersons(id))
    .flatMap(({ id, rows = [] }) =>
      rows
        .filter(({ role }) => role !== 'levels')
        .flatMap(({ cells }) => cells.map(({ count }) => [id, count] as const))
        .filter(([, count]) => count !== null && count > 0 && count < 6),
    );
  expect(results.tables.length).toBeGreaterThan(20);
  expect(small).toEqual([]);
});

test('every page of the workbook says that it may be published, and how', () => {
  const parts = Object.entries(unzipSync(readFileSync(out))).map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')] as const,
  );
  const sheets = parts.filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  expect(sheets.length).toBeGreaterThan(2);
  for (const [, xml] of sheets) {
    expect(xml).toMatch(/<oddFooter>[^<]*Version à publier/);
    expect(xml).toContain('Version à publier · ');
  }
  const has = (words: string, of: typeof parts): boolean => of.some(([, xml]) => xml.includes(words));
  expect(has('aucun effectif de 1 à 5 personnes', parts)).toBe(true);
  // Two boys of seventeen and over; one Danish, one Syrian child: of them nothing is left where figures are. The sheet of
  // definitions says which values there are, whoever bears them.
  const figures = parts.filter(([, xml]) => !xml.includes('Définitions, méthode'));
  expect(figures.length).toBe(parts.length - 1);
  for (const gone of ['17 ans et plus', 'Danoise', 'Syrienne'])
    expect([gone, has(gone, figures)]).toEqual([gone, false]);
});

test('a comparison of years is refused: nobody protects it yet', async () => {
  const refused = await runCommandLine('report', FILE, '--year', '2016', '--publish', '--previous', '1');
  expect([refused.code, refused.said.includes('--publish ne va pas avec --previous')]).toEqual([2, true]);
});
