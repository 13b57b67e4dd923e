import ExcelJS from 'exceljs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Fault } from '@report/preview/server';
import { SAMPLE, sample } from '../fixtures/sample';
import { explainCell, explainFirstFigure, explainRow } from './explain';
import { askFor, generate } from './generate';
import { openPreview, type Preview } from './open-preview';
import { expectSound, paneFrame } from './sound-view';
import { temporaryFolder } from '../fixtures/temporary-folder';

/**
 * Every state of the built pane in Chromium, reached as a person reaches it: what stands there, no rule of
 * accessibility broken, nothing wider than the pane, nothing too small to be pressed. Leaves a picture of each in
 * out/pane.
 */

const REGISTERS = path.join('tests', 'fixtures', 'registers');
/** Few rows: nothing looked at here depends on them. */
const GOOD = path.join(REGISTERS, 'dialogue-2016-court.xlsx');
const DIRTY = path.join(REGISTERS, 'dirty', 'dirty-dialogue-2016.xlsx');

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

const frame = (): Frame => paneFrame(preview);
const press = (name: string | RegExp): Promise<void> => preview.pane.getByRole('button', { name }).first().click();
const heading = (title: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name: title }).waitFor();

/** What stands in the preview, when a state left it as it was: what the next one needs is not opened again. */
let standing: 'good' | 'generated' | null = null;

/** Good registers, and the view of them. */
async function openGood(): Promise<void> {
  if (standing === 'good') await press(/^Registres/);
  else await preview.open(GOOD);
  await heading('5 registres reconnus');
  standing = 'good';
}

/** Out of the views opened since, one by one. */
async function backTo(title: RegExp): Promise<void> {
  const back = preview.pane.getByRole('heading', { level: 1, name: title });
  for (let views = 0; views < 3 && !(await back.isVisible()); views += 1) {
    await preview.page.keyboard.press('Escape');
    await back.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
}

/** The sheets of 2016 written from them, and the view that says so. */
async function generateGood(): Promise<void> {
  if (standing === 'generated') await backTo(/tableaux écrits/);
  else {
    await openGood();
    standing = null;
    await generate(preview, 2016);
  }
  await heading(/tableaux écrits/);
  standing = 'generated';
}

async function open(file: string): Promise<void> {
  standing = null;
  await preview.open(file);
}

async function openEmpty(): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Notes').addRow(['Courses', 'Pain']);
  const file = path.join(temporaryFolder(), 'notes.xlsx');
  await workbook.xlsx.writeFile(file);
  await open(file);
}

/** From now on Excel answers every batch with this error. */
const refuse = (code: string): Promise<void> =>
  frame().evaluate((given) => {
    Excel.run = () => Promise.reject(Object.assign(new Error('CANARI-refus'), { code: given }));
  }, code);

/** The choices of the statistics, then what Excel answers when they are generated. */
async function refuseToGenerate(code: string): Promise<void> {
  await open(GOOD);
  await press(/^Statistiques/);
  await refuse(code);
  await press('Générer statistiques');
}

const editCell = (): Promise<void> =>
  frame().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Dossiers Dialogue').getRange('A2').values = [['autre']];
      await context.sync();
    }),
  );

const STATES: readonly [name: string, title: string | RegExp, reach: () => Promise<void>][] = [
  ['1-vide', 'Aucun registre trouvé dans ce classeur', openEmpty],
  ['2-registres', '5 registres reconnus', openGood],
  [
    '0-presentation',
    '5 registres reconnus',
    async () => {
      await open(GOOD);
      await frame().evaluate(() => {
        sessionStorage.setItem('newcomer', '1');
        localStorage.removeItem('alupse.tour');
      });
      await open(GOOD);
      await preview.pane.getByRole('heading', { name: 'En trois phrases' }).waitFor();
      await frame().evaluate(() => {
        sessionStorage.removeItem('newcomer');
      });
    },
  ],
  [
    '0-aide',
    'Aide',
    async () => {
      await openGood();
      await press('Aide');
      await press('Voir ce qu’il contient');
      await press('Vérifier et corriger');
    },
  ],
  [
    '3-zero',
    '0 erreur',
    async () => {
      await openGood();
      await press('Vérifier les registres');
    },
  ],
  [
    '4-pret',
    /^Statistiques \d{4}$/,
    async () => {
      await openGood();
      await press(/^Statistiques/);
    },
  ],
  ['4-fait', /tableaux écrits/, generateGood],
  [
    '4-origine-rien',
    'D’où vient ce chiffre ?',
    async () => {
      await generateGood();
      await explainCell(preview, 'Sommaire 2016', 'A1');
    },
  ],
  [
    '4-ligne',
    'Ligne 10 de « Dossiers Dialogue »',
    async () => {
      await generateGood();
      await explainRow(preview);
    },
  ],
  [
    '4-origine',
    'D’où vient ce chiffre ?',
    async () => {
      await generateGood();
      await explainFirstFigure(preview);
    },
  ],
  [
    '3-constats',
    /erreurs? à corriger/,
    async () => {
      await open(DIRTY);
      await press('Vérifier les registres');
    },
  ],
  [
    '4-en-cours',
    'Génération des statistiques 2016…',
    async () => {
      faults.push({ kind: 'hang' });
      await open(GOOD);
      await askFor(preview, 2016);
      await preview.pane.getByText(/^Étape 3 sur 5/).waitFor();
    },
  ],
  [
    '5-service',
    'Le service de calcul ne répond pas',
    async () => {
      faults.push(...Array<Fault>(3).fill({ kind: 'instead', status: 503 }));
      await open(GOOD);
      await askFor(preview, 2016);
    },
  ],
  ['5-protege', 'Ce classeur est protégé', () => refuseToGenerate('AccessDenied')],
  ['5-saisie', 'Une cellule est en cours de saisie', () => refuseToGenerate('InvalidOperationInCellEditMode')],
  [
    '5-change',
    'Les registres ont changé pendant le calcul',
    async () => {
      await open(GOOD);
      faults.push({ kind: 'held', until: editCell });
      await askFor(preview, 2016);
    },
  ],
];
/** Always tried: what it says on the console is looked at below. */
const UNKNOWN: (typeof STATES)[number] = [
  'bug',
  'Une erreur imprévue est survenue',
  () => refuseToGenerate('QuelqueChoseDInconnu'),
];

test.each([...sample('states', STATES, 4), UNKNOWN])(`%s (${SAMPLE})`, async (name, title, reach) => {
  await reach();
  await heading(title);
  await expectSound(preview, name);
});

describe('by keyboard', () => {
  test('a run is cancelled with Escape, and the workbook is as before', async () => {
    faults.push({ kind: 'hang' });
    await openGood();
    const before = await preview.page.locator('#tabs [role=tab]').allInnerTexts();
    await askFor(preview, 2016);
    await preview.pane.getByText(/^Étape 3 sur 5/).waitFor();
    await preview.page.keyboard.press('Escape');
    await preview.pane.getByText('Génération annulée. Votre classeur est comme avant.').waitFor();
    expect(await preview.page.locator('#tabs [role=tab]').allInnerTexts()).toEqual(before);
  });

  test('a new view takes the focus, a run gives it to its way out', async () => {
    await openGood();
    await press('Vérifier les registres');
    await heading('0 erreur');
    expect(await focused()).toBe('0 erreur');
    faults.push({ kind: 'hang' });
    await askFor(preview, 2016);
    await preview.pane.getByText(/^Étape 3 sur 5/).waitFor();
    standing = null;
    expect(await focused()).toBe('Annuler');
  });

  test('without a service ticked, the button says so and the list takes the focus', async () => {
    await open(GOOD);
    await press(/^Statistiques/);
    // What lists them does not wait for them.
    await preview.pane.getByRole('checkbox').first().waitFor();
    for (const box of await preview.pane.getByRole('checkbox').all()) await box.uncheck({ force: true });
    await press('Générer statistiques');
    await preview.pane.getByText('Choisissez au moins un service.').waitFor();
    expect(await frame().evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  });
});

test('an address leads to its cell', async () => {
  await open(DIRTY);
  await press('Vérifier les registres');
  await heading(/erreurs? à corriger/);
  const group = preview.pane.locator('h3 button[aria-expanded]').first();
  if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
  const chip = preview.pane.getByRole('button', { name: /^Aller à la cellule / }).first();
  const address = (await chip.innerText()).trim();
  await chip.click();
  const selected = (): Promise<string> =>
    frame().evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load({ address: true });
        await context.sync();
        return range.address.split('!').at(-1) ?? '';
      }),
    );
  // The selection is made a moment after the press.
  for (let tries = 0; tries < 20 && (await selected()) !== address; tries += 1) await preview.page.waitForTimeout(100);
  expect(await selected()).toBe(address);
});

test('the console holds codes alone', () => {
  expect(preview.traffic.said.filter((line) => line.includes('CANARI'))).toEqual([]);
  expect(preview.traffic.said.some((line) => /^Erreur imprévue : [0-9A-F]{4}$/.test(line))).toBe(true);
});

const focused = (): Promise<string | null> => frame().evaluate(() => document.activeElement?.textContent ?? null);
