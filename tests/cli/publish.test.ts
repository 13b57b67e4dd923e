import { unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROFILE } from '../fixtures/alupse';
import { ALL_CASES, SAMPLE } from '../fixtures/sample';
import { contentOf, type Found, numbersIn, textsIn, writtenIn } from './published-parts';
import { runCommandLine, type Ran } from './run-command-line';

const FILE = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
const folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
const [out, json] = [path.join(folder, 'rapport.xlsx'), path.join(folder, 'resultats.json')];

interface Cell {
  readonly count: number | null;
  readonly percent?: number | null;
}
interface Results {
  readonly version: string;
  readonly tables: readonly {
    id: string;
    service: string;
    rows: readonly { role: string; cells: readonly Cell[] }[];
  }[];
}
/** Parts that hold no word of a table; and the sheet that defines them, whoever is counted. */
const IS_OF_EXCEL = /styles|theme|rels|Content_Types|workbook\.xml|tables?\//;
let ran: Ran;
let results: Results;
afterAll(() => {
  rmSync(folder, { recursive: true });
});
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

const smallIn = ({ tables }: Results) =>
  tables
    .filter(({ id }) => countsPersons(id))
    .flatMap(({ id, rows = [] }) =>
      rows
        .filter(({ role }) => role !== 'levels')
        .flatMap(({ cells }) => cells.map(({ count }) => [id, count] as const))
        .filter(([, count]) => count !== null && count > 0 && count < 6),
    );

test('says what it costs, by table', () => {
  expect(ran.code).toBe(0);
  expect(ran.said).toMatch(/Version à publier\s: \d+\slignes regroupées ou retirées sur \d+\./);
  expect(ran.said).toContain('Âge des enfants par sexe (nouveaux dossiers)');
});

test('no count of 1 to 5 of persons, files or requests is written, and nothing of the registers', () => {
  expect(results.version).toBe('à publier');
  expect(Object.keys(results)).not.toEqual(expect.arrayContaining(['findings']));
  for (const key of ['findings', 'questions', 'registers', 'sheetsLeftAside']) expect(results).not.toHaveProperty(key);
  expect(results.tables.length).toBeGreaterThan(20);
  expect(smallIn(results)).toEqual([]);
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

/** Line «Total» of a column, where the file for programs leaves the unanswered out of it. */
const sumsIn = ({ rows }: Results['tables'][number]): number[] =>
  (rows[0]?.cells ?? []).flatMap((_, column) =>
    (['count', 'percent'] as const).map((of) => rows.reduce((sum, { cells }) => sum + (cells[column]?.[of] ?? 0), 0)),
  );

/** What a workbook holds that is in no published table: nothing. */
function notPublished(
  bytes: Uint8Array,
  published: Results,
): { readonly held: number; readonly foreign: readonly unknown[] } {
  const allowed = new Set(
    [...numbersIn(published), ...published.tables.flatMap(sumsIn)].map((value) => Math.abs(value)),
  );
  const { numbers, texts } = contentOf(bytes);
  const isAllowed = (text: string): boolean => {
    const value = Math.abs(Number(text));
    // Shares stand in cells as parts of 1.
    return allowed.has(value) || allowed.has(Math.round(value * 1e5) / 1e3);
  };
  // Words of the product itself, places of the workbook, formats of numbers: the same whatever was counted.
  const own = /version \d|calculé le|règle \d|![$]|^\[&gt;|^[-#0 ,.]+$|^\d{4}-\d\d-\d\dT/;
  const written = new Set([...textsIn(published), ...PROFILE.services.map(({ title }) => title)].flatMap(writtenIn));
  const definitions = texts.find(({ value }) => value.startsWith('Définitions, méthode'))?.part;
  const isPlace = ({ part, value }: Found): boolean => part.includes('drawings') && /^-?\d+$/.test(value);
  const foreign = texts
    .filter(
      (found) =>
        !IS_OF_EXCEL.test(found.part) && found.part !== definitions && !own.test(found.value) && !isPlace(found),
    )
    .flatMap(({ part, value }) => writtenIn(value).map((text) => ({ part, value, text })))
    .filter(({ text }) => !written.has(text) && !isAllowed(text.replaceAll(/[\u00a0\u202f]/g, '').replace(',', '.')));
  return { held: numbers.length, foreign: [...numbers.filter(({ value }) => !isAllowed(value)), ...foreign] };
}

test('every number and every text of every part comes from the published tables', () => {
  const { held, foreign } = notPublished(readFileSync(out), results);
  expect(held).toBeGreaterThan(150);
  expect(foreign).toEqual([]);
});

const OTHERS = ALL_CASES ? ['medical-2016', 'bebe-2016', 'dialogue-2023', 'medical-2023', 'bebe-2023'] : [];

test(`so for every service and both years (${SAMPLE})`, async () => {
  for (const name of OTHERS) {
    const file = path.join('tests', 'fixtures', 'registers', `${name}.xlsx`);
    const done = await runCommandLine(
      'report',
      file,
      '--year',
      name.slice(-4),
      '--publish',
      '--out',
      out,
      '--json',
      json,
    );
    const own = JSON.parse(readFileSync(json, 'utf8')) as Results;
    expect([name, done.code, smallIn(own), notPublished(readFileSync(out), own).foreign]).toEqual([name, 0, [], []]);
  }
});

test('a comparison with a year that nobody froze is refused', async () => {
  const refused = await runCommandLine('report', FILE, '--year', '2016', '--publish', '--previous', '1');
  expect([refused.code, refused.said.includes('Aucune édition figée')]).toEqual([1, true]);
});
