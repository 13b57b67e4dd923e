import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { delta } from '@report/cli/delta';
import { freeze } from '@report/cli/freeze';
import { report } from '@report/cli/report';
import { AppError } from '@report/engine/contract';
import { ExcelHost } from '../../excel-host';
import { PROFILE } from '../fixtures/alupse';

const FIXTURE = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
const folder = mkdtempSync(path.join(tmpdir(), 'frozen-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const [edition, kept] = [path.join(folder, 'edition-2016.json'), path.join(folder, 'registres.xlsx')];
const REGISTERS = path.join(folder, 'dialogue.xlsx');
const signal = new AbortController().signal;

async function saidBy(command: typeof freeze, ...argv: string[]): Promise<string> {
  const lines: string[] = [];
  await command(PROFILE, argv, (line) => lines.push(line), signal);
  return lines.join('\n');
}

beforeAll(async () => {
  const host = await ExcelHost.open(new Uint8Array(readFileSync(FIXTURE)), { fileName: 'registres.xlsx' });
  // Two thousand acts say nothing here.
  for (const name of ['Prestations Dialogue', 'Actions et formations']) host.workbook.removeSheet(host.sheet(name));
  writeFileSync(REGISTERS, await host.save());
  await saidBy(freeze, REGISTERS, '--year', '2016', '--by', 'La direction', '--out', edition, '--keep', kept);
});

type Cells = unknown[][];
/** The workbook that keeps the edition, with one sheet changed by a person. */
async function changedBy(sheet: string, change: (cells: Cells) => void): Promise<string> {
  const host = await ExcelHost.open(new Uint8Array(readFileSync(kept)), { fileName: 'registres.xlsx' });
  const range = host.sheet(sheet).GetRange('A1:P700');
  const cells = (range.Values as Cells).map((row) => [...row]);
  change(cells);
  host.sheet(sheet).GetRange('A1:P700').Values = cells;
  const file = path.join(folder, `${sheet}-${Math.round(cells.length)}.xlsx`);
  writeFileSync(file, await host.save());
  return file;
}

interface Moved {
  readonly table: string;
  readonly label: string;
  readonly then: number;
  readonly now: number;
  readonly certain: boolean;
  readonly rows: readonly { readonly sheet: string; readonly row: number; readonly cause: string }[];
}
async function movedIn(file: string): Promise<readonly Moved[]> {
  const json = path.join(folder, 'ecarts.json');
  await saidBy(delta, file, '--year', '2016', '--json', json);
  return (JSON.parse(readFileSync(json, 'utf8')) as { readonly figures: readonly Moved[] }).figures;
}

test('nothing has moved right after', async () => {
  expect(await saidBy(delta, kept, '--year', '2016')).toContain('Aucun chiffre imprimé n’a bougé.');
});

test('a changed row: the figures it left and those it came into, with it, and no other', async () => {
  // The child of the second row is Luxembourgish.
  const file = await changedBy('Enfants Dialogue', (cells) => {
    const [header = [], first = []] = cells;
    first[header.indexOf('Nationalité')] = 'Portugal';
  });
  const moved = await movedIn(file);
  expect(moved.map(({ table, label, then, now }) => [table, label, now - then])).toEqual([
    ['dialogue-nationalite', 'Luxembourgeoise', -1],
    ['dialogue-nationalite', 'Portugaise', 1],
  ]);
  expect(moved.map(({ rows, certain }) => [certain, rows.map(({ sheet, row, cause }) => [sheet, row, cause])])).toEqual(
    [
      [true, [['Enfants Dialogue', 2, 'changedOut']]],
      [true, [['Enfants Dialogue', 2, 'changedIn']]],
    ],
  );
});

test('a late row: every figure that counts it, and nothing else', async () => {
  let last = 0;
  const file = await changedBy('Demandes sans dossier', (cells) => {
    last = cells.findIndex(([id]) => id === '');
    const late = [...(cells[1] ?? [])];
    cells[last] = late.map((value, column) => (column === 0 ? 'S-2016-999' : column === 1 ? 42700 : value));
  });
  const moved = await movedIn(file);
  expect(moved.length).toBeGreaterThan(0);
  for (const { table, then, now, rows, certain } of moved) {
    expect([table, now - then, certain]).toEqual([table, 1, true]);
    expect(rows).toMatchObject([{ sheet: 'Demandes sans dossier', row: last + 1, cause: 'added' }]);
  }
  const others = moved.filter(
    ({ table }) => !JSON.stringify(PROFILE.tables.find(({ id }) => id === table)).includes('"unit":"contact"'),
  );
  expect(others).toEqual([]);
});

test('a removed row: named by its number then, though all the others have moved up', async () => {
  const file = await changedBy('Enfants Dialogue', (cells) => {
    cells.splice(2, 1);
    cells.push(Array.from({ length: 16 }, () => ''));
  });
  const moved = await movedIn(file);
  expect(moved.length).toBeGreaterThan(2);
  for (const { then, now, rows } of moved) {
    expect(now - then).toBe(-1);
    expect(rows).toMatchObject([{ sheet: 'Enfants Dialogue', row: 3, cause: 'removed' }]);
  }
});

test('an edition holds aggregates alone; the workbook holds no more than hashes and numbers of rows', async () => {
  expect(readFileSync(edition, 'utf8')).not.toMatch(/CANARI|[DES]-20\d\d-\d/);
  const host = await ExcelHost.open(new Uint8Array(readFileSync(kept)), { fileName: 'registres.xlsx' });
  const { loadKeptRows } = await import('@report/addin/workbook');
  const { runnerOf } = await import('@report/cli/open-workbook');
  const rows = JSON.stringify(await loadKeptRows(runnerOf(host), { from: '2016-01-01', to: '2016-12-31' }));
  expect(rows.length).toBeGreaterThan(10_000);
  expect(rows).not.toMatch(/CANARI|[DES]-20\d\d-\d/);
});

test('what was frozen is published, whatever came since, until somebody decides otherwise in words', async () => {
  const file = await changedBy('Enfants Dialogue', (cells) => {
    const [header = [], first = []] = cells;
    first[header.indexOf('Nationalité')] = 'Portugal';
  });
  const json = path.join(folder, 'publie.json');
  const said = await saidBy(report, file, '--year', '2016', '--publish', '--json', json);
  expect(said).toContain('ses chiffres sont publiés tels quels');
  const lines = (JSON.parse(readFileSync(json, 'utf8')) as Published).tables.find(
    ({ id }) => id === 'dialogue-nationalite',
  );
  expect(lines?.rows.map(({ cells }) => cells[0]?.count)).toEqual(
    (JSON.parse(readFileSync(edition, 'utf8')) as { readonly answer: Published }).answer.tables
      .find(({ id }) => id === 'dialogue-nationalite')
      ?.rows.map(({ cells }) => cells[0]?.count),
  );
  // One more, one less: a reader of both would know the child.
  await expect(
    saidBy(report, file, '--year', '2016', '--publish', '--revise', 'Erreur de saisie'),
  ).rejects.toMatchObject({
    code: 'DIFFERS_BY_FEW',
  });
});
interface Published {
  readonly tables: readonly {
    readonly id: string;
    readonly rows: readonly { readonly cells: readonly { readonly count: number | null }[] }[];
  }[];
}

test('an edition that was touched is refused, and a period is frozen once', async () => {
  const touched = path.join(folder, 'touched.json');
  writeFileSync(touched, readFileSync(edition, 'utf8').replace('"by": "La direction"', '"by": "Un autre"'));
  await expect(saidBy(delta, REGISTERS, '--year', '2016', '--frozen', touched)).rejects.toEqual(
    new AppError('EDITION_CHANGED'),
  );
  const again = saidBy(freeze, kept, '--year', '2016', '--by', 'x', '--out', edition, '--keep', kept);
  await expect(again).rejects.toMatchObject({ code: 'FROZEN_ALREADY' });
});

test('years compare with what was printed of them, and with nothing else', async () => {
  await expect(saidBy(report, REGISTERS, '--year', '2017', '--publish', '--previous', '2')).rejects.toEqual(
    new AppError('NO_EDITION'),
  );
});
