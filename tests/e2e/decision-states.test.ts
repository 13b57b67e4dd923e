import path from 'node:path';
import { SAMPLE, sample } from '../fixtures/sample';
import { morningWorkbook } from './morning-workbook';
import { openPreview, type Preview } from './open-preview';
import { expectSound, paneFrame } from './sound-view';
import { columnOf, sheetOf, spoilWorkbook } from './spoil-workbook';

/** The states in which a person decides something, each reached as a person reaches it. */

const REGISTERS = path.join('tests', 'fixtures', 'registers');
const GOOD = path.join(REGISTERS, 'dialogue-2016.xlsx');

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
});
afterAll(async () => {
  await preview.close();
});

const press = (name: string | RegExp): Promise<void> => preview.pane.getByRole('button', { name }).first().click();
const heading = (title: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name: title }).waitFor();

/** A column whose title nobody knows holds the dates of a field that is missing. */
const questionWorkbook = (): Promise<string> =>
  spoilWorkbook(GOOD, 'question.xlsx', (workbook) => {
    const sheet = sheetOf(workbook, 'Dossiers Dialogue');
    sheet.getCell(1, columnOf(sheet, 'Date d’ouverture')).value = 'Entrée au service';
  });

async function openCorrection(): Promise<void> {
  await preview.open(await morningWorkbook());
  await press('Vérifier les registres');
  await press(/^Voir les \d+ décisions/);
  await press('Commencer par la première');
  await preview.pane.getByRole('table', { name: /^Effet sur les tableaux/ }).waitFor();
}

/** Where a correction is proposed: back from a view over it, or anew. */
async function atCorrection(): Promise<void> {
  if (await preview.pane.getByRole('heading', { level: 1, name: 'Laisser tel quel' }).isVisible()) {
    await preview.page.keyboard.press('Escape');
    await heading('Correction proposée');
  } else if (!(await preview.pane.getByRole('heading', { level: 1, name: 'Correction proposée' }).isVisible()))
    await openCorrection();
}

const STATES: readonly [name: string, title: string | RegExp, reach: () => Promise<void>][] = [
  ['2-question', '5 registres reconnus, 1 question', async () => preview.open(await questionWorkbook())],
  [
    '2-reponses',
    /réponses? gardées?/,
    async () => {
      await press('Valider ma réponse');
      await preview.pane.getByText('Choisissez une réponse.').waitFor();
      await preview.page.keyboard.press('Space');
      await press('Valider ma réponse');
      await heading('5 registres reconnus');
      await press('1 réponse gardée');
    },
  ],
  [
    '2-feuilles',
    'Choisir les feuilles',
    async () => {
      await preview.open(GOOD);
      await press('Choisir les feuilles');
    },
  ],
  [
    '2-creer',
    'Créer un registre',
    async () => {
      // From the view before: its sheets are as they were.
      await preview.page.keyboard.press('Escape');
      await press('Créer un registre');
    },
  ],
  [
    '2-autre-classeur',
    /registres reconnus/,
    async () => {
      await preview.page.keyboard.press('Escape');
      await preview.pane.locator('input[type=file]').setInputFiles(path.join(REGISTERS, 'bebe-2016.xlsx'));
      await preview.pane.getByText(/est additionné à ce classeur/).waitFor();
    },
  ],
  [
    '3-decisions',
    /décisions à prendre/,
    async () => {
      await preview.open(await morningWorkbook());
      await press('Vérifier les registres');
      await press(/^Voir les \d+ décisions/);
      await preview.pane.getByText('recherche en cours').waitFor({ state: 'detached' });
    },
  ],
  ['3-correction', 'Correction proposée', openCorrection],
  [
    '3-motif',
    'Laisser tel quel',
    async () => {
      await atCorrection();
      await press('Laisser tel quel…');
      await press('Laisser avec ce motif');
      await preview.pane.getByText('Choisissez une réponse.').waitFor();
    },
  ],
  [
    '3-corrige',
    'Correction proposée',
    async () => {
      await atCorrection();
      await preview.pane.getByRole('checkbox').last().uncheck();
      await press('Corriger 2 cellules');
      await preview.pane.getByText(/corrigées\./).waitFor();
    },
  ],
  [
    '3-journal',
    /corrections acceptées/,
    async () => {
      await openCorrection();
      await press('Corriger 3 cellules');
      await preview.pane.getByText('3 cellules corrigées.').waitFor();
      await press('Décisions');
      await press('Vérification');
      await press(/^3 corrections acceptées/);
    },
  ],
  [
    '3-exceptions',
    /^3 exceptions acceptées/,
    async () => {
      await openCorrection();
      await press('Laisser tel quel…');
      await preview.pane.getByText('Vérifié dans le dossier').click();
      await press('Laisser avec ce motif');
      await preview.pane.getByText('3 constats acceptés comme exception.').waitFor();
      await press('Décisions');
      await press('Vérification');
      await press(/^3 exceptions acceptées/);
    },
  ],
];

test.each(sample('states of decisions', STATES, 3))(`%s (${SAMPLE})`, async (name, title, reach) => {
  await reach();
  await heading(title);
  await expectSound(preview, name);
});

describe('by keyboard', () => {
  test('Escape closes a view, and the focus returns to what opened it', async () => {
    await preview.open(GOOD);
    const opener = preview.pane.getByRole('button', { name: 'Choisir les feuilles' });
    await opener.focus();
    await preview.page.keyboard.press('Enter');
    await heading('Choisir les feuilles');
    expect(await focused()).toBe('Choisir les feuilles');
    expect(await paneFrame(preview).evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await preview.page.keyboard.press('Escape');
    await heading('5 registres reconnus');
    expect(await paneFrame(preview).evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    expect(await focused()).toBe('Choisir les feuilles');
  });

  test('a question without an answer says so, and its first answer takes the focus', async () => {
    await preview.open(await questionWorkbook());
    await press('Valider ma réponse');
    await preview.pane.getByText('Choisissez une réponse.').waitFor();
    expect(await paneFrame(preview).evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await preview.page.keyboard.press('Space');
    await press('Valider ma réponse');
    await heading('5 registres reconnus');
  });

  test('an answer is asked again from the list of those that are kept', async () => {
    const link = preview.pane.getByRole('button', { name: '1 réponse gardée' });
    await link.focus();
    await preview.page.keyboard.press('Enter');
    await heading('1 réponse gardée');
    await preview.pane.getByRole('button', { name: /^Demander à nouveau/ }).focus();
    await preview.page.keyboard.press('Enter');
    await heading('Aucune réponse gardée');
    await preview.page.keyboard.press('Escape');
    await heading('5 registres reconnus, 1 question');
  });
});

const focused = (): Promise<string | null> =>
  paneFrame(preview).evaluate(() => document.activeElement?.textContent ?? null);
