import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '@report/preview/server';
import { askFor, generate } from './generate';
import { openPreview, type Preview } from './open-preview';
import { temporaryFolder } from '../fixtures/temporary-folder';

/** Few rows: nothing looked at here depends on them. */
const GOOD = path.join('tests', 'fixtures', 'registers', 'dialogue-2016-court.xlsx');
/** 42 MB of XML that is sound as far as it is read, in a file of a few kilobytes. */
const LONG_XML = Buffer.from(`<R>${`<R a="${'a'.repeat(60_000)}"/>`.repeat(700)}`);
const XLSX_PARTS = { '[Content_Types].xml': new Uint8Array(), 'xl/workbook.xml': new Uint8Array() };

let preview: Preview;
const faults: Fault[] = [];

beforeAll(async () => {
  preview = await openPreview({ faults });
});
afterAll(async () => {
  await preview.close();
});
beforeEach(() => {
  faults.length = 0;
});

const fileOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const file = path.join(temporaryFolder(), name);
  await writeFile(file, bytes);
  return file;
};

/** The good registers, spoilt in one place. */
async function spoilt(name: string, spoil: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(GOOD);
  spoil(workbook);
  return fileOf(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** From what the service refused, if it did, to where a run begins. */
async function leaveRefusal(): Promise<void> {
  const cancel = preview.pane.getByRole('button', { name: 'Annuler', exact: true });
  if (await cancel.isVisible()) await cancel.click();
}
const sheetNames = async (): Promise<string[]> => preview.page.locator('#tabs [role=tab]').allInnerTexts();
const paneSays = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();

describe('a file that is no workbook', () => {
  beforeAll(() => preview.open(GOOD));

  it.each([
    ['texte.xlsx', Buffer.from('ceci n’est pas un classeur'), 'Ce fichier est un texte'],
    ['vide.xlsx', new Uint8Array(), 'Ce fichier est vide'],
    ['bombe.xlsx', zipSync({ ...XLSX_PARTS, '_rels/.rels': LONG_XML }, { level: 9 }), 'Ce classeur est trop grand'],
  ])('%s is refused with a sentence and what to do', async (name, bytes, title) => {
    const before = await sheetNames();
    await preview.page.setInputFiles('#open', await fileOf(name, bytes));
    const said = preview.page.locator('#problem');
    await said.filter({ hasText: title }).waitFor();
    expect(await said.innerText()).toMatch(/\. (Importez|Copiez|Supprimez)/);
    expect(await sheetNames()).toEqual(before);
  });
});

describe('a workbook whose registers cannot be used', () => {
  it('without a register: says so, and what a register is', async () => {
    await preview.open(
      await spoilt('sans-registre.xlsx', (workbook) => {
        for (const sheet of [...workbook.worksheets]) workbook.removeWorksheet(sheet.id);
        workbook.addWorksheet('Notes').addRow(['Courses', 'Pain']);
      }),
    );
    await paneSays('Aucun registre trouvé dans ce classeur');
    expect(await sheetNames()).toEqual(['Notes']);
  });

  it('without a required column: names the column, and does not compute the tables of the register', async () => {
    await preview.open(
      await spoilt('colonne-absente.xlsx', (workbook) => {
        const cell = workbook.getWorksheet('Dossiers Dialogue')?.getCell('M1');
        if (cell?.text !== 'Date d’ouverture') throw new Error('the fixture has changed');
        cell.value = 'Colonne inconnue';
      }),
    );
    await preview.pane.getByRole('button', { name: 'Vérifier les registres' }).click();
    await paneSays(/La colonne\s«\sDate d’ouverture\s» manque/);
  });

  it('with two possible headers: says which rows, and guesses nothing', async () => {
    await preview.open(
      await spoilt('deux-titres.xlsx', (workbook) => {
        const sheet = workbook.getWorksheet('Demandes sans dossier');
        if (sheet === undefined) throw new Error('the fixture has changed');
        const titles = (sheet.getRow(1).values as string[]).slice(1);
        const [first, second, ...rest] = titles;
        sheet.insertRow(2, [second, first, ...rest]);
      }),
    );
    await preview.pane.getByRole('button', { name: 'Vérifier les registres' }).click();
    await paneSays(/lignes? (de titres|1 et 2|2)|deux lignes/i);
  });
});

describe('a service that does not do its work', () => {
  // No refusal changes it.
  beforeAll(() => preview.open(GOOD));

  it.each<[string, Fault, string]>([
    ['answers in HTML', { kind: 'html' }, 'La réponse ne vient pas du service de calcul'],
    ['says the body is too large', refusal(413, 'BODY_TOO_LARGE'), 'La demande est trop grande'],
    ['says the body is not JSON', refusal(400, 'NOT_JSON'), 'La demande est illisible'],
    ['says a type is wrong or a key unknown', refusal(400, 'WRONG_SHAPE'), 'La demande est mal formée'],
    ['has other definitions', refusal(409, 'CATALOGUE_MISMATCH'), 'Le service et ce volet n’ont pas la même version'],
    [
      'answers with one figure changed',
      { kind: 'mutated', mutate: (body) => body.replace(/\[(\d\d),/, (_, figure) => `[${Number(figure) + 1},`) },
      'La réponse du service est incomplète',
    ],
  ])('%s: a French message, and the workbook as before', async (_what, fault, title) => {
    await leaveRefusal();
    const before = await sheetNames();
    faults.push(fault);
    await askFor(preview, 2016);
    await preview.pane.getByRole('heading', { name: title }).waitFor();
    await preview.pane.getByRole('button', { name: 'Calculer sur ce poste' }).waitFor();
    expect(await sheetNames()).toEqual(before);
  });

  it('is unreachable: offers to compute on this computer, and writes the same sheets', async () => {
    await leaveRefusal();
    await generate(preview, 2016);
    const remote = await resultSheets();
    await preview.open(GOOD);
    faults.push(...Array<Fault>(3).fill({ kind: 'instead', status: 503 }));
    await askFor(preview, 2016);
    await preview.pane.getByRole('heading', { name: 'Le service de calcul ne répond pas' }).waitFor();
    expect(await sheetNames()).not.toContain('Dialogue 2016');
    await preview.pane.getByRole('button', { name: 'Calculer sur ce poste' }).click();
    await preview.pane.getByRole('heading', { name: /tableaux écrits/ }).waitFor();
    expect(await resultSheets()).toEqual(remote);
  });
});

function refusal(status: number, code: string): Fault {
  return {
    kind: 'instead',
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, requestId: 'essai' }),
  };
}

/** Values of the written sheets. */
async function resultSheets(): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await preview.download();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.worksheets
    .filter(({ name }) => name.endsWith(' 2016'))
    .map((sheet) => [sheet.name, sheet.getSheetValues()]);
}
