import ExcelJS from 'exceljs';
import type { Frame } from 'playwright-core';
import { generate } from './generate';
import { CLOSED_BEFORE, morningWorkbook, NO_CHILDREN } from './morning-workbook';
import { openPreview, type Preview } from './open-preview';
import { fileOf } from './spoil-workbook';

/** A secretary's whole morning, in the built pane: six faults, and at the end no error and the statistics. */

const CASES = 'Dossiers Dialogue';
const CHILDREN = 'Enfants Dialogue';

let preview: Preview;
let before: ExcelJS.Workbook;
/** Addresses of the three wrong motives, in the order of the sheet, and of the wrong region. */
let motives: readonly string[];
let region: string;

beforeAll(async () => {
  // As unkind as an Excel can be, but for the answers it keeps with the workbook.
  preview = await openPreview({ excel: 'nasty', otherwise: { forgetsSettings: false } });
  const file = await morningWorkbook();
  await preview.open(file);
  before = new ExcelJS.Workbook();
  await before.xlsx.readFile(file);
  motives = cellsWith(CASES, 'Violence sexuele');
  [region = ''] = cellsWith(CHILDREN, 'Luxembourg-Centr');
});
afterAll(async () => {
  await preview.close();
});

test('reads the registers, and finds six errors', async () => {
  await heading(/^5 registres reconnus/);
  await press('Vérifier les registres');
  await heading('6 erreurs à corriger');
  await says('4 ont une correction proposée. Les 2 autres erreurs sont à vérifier dans les registres.');
});

test('goes to a cell', async () => {
  await press(/Valeur hors liste/, 'closed');
  await press(`Aller à la cellule ${motives[0] ?? ''}`);
  await becomes(selected, `'${CASES}'!${motives[0] ?? ''}`);
});

test('accepts one correction: that cell changes, and no other', async () => {
  await press('Voir les 2 décisions');
  await heading('2 décisions à prendre');
  await press('Commencer par la première');
  await preview.pane.getByRole('table', { name: /^Effet sur les tableaux/ }).waitFor();
  // The case is seen while it is decided.
  await becomes(selected, `'${CASES}'!${motives[0] ?? ''}`);
  for (const tick of (await preview.pane.getByRole('checkbox').all()).slice(1)) await tick.uncheck();
  await press('Corriger 1 cellule');
  await says(`${motives[0] ?? ''} corrigée.`);
  await focus('Correction proposée');
  expect(await differences()).toEqual([`${CASES}!${motives[0] ?? ''}`]);
});

test('accepts the others of its kind at once', async () => {
  await press('Décision précédente');
  await press('Corriger 2 cellules');
  await says('2 cellules corrigées.');
  expect(await differences()).toEqual(motives.map((address) => `${CASES}!${address}`));
});

test('takes the last ones back, exactly, and accepts them again', async () => {
  await press('Annuler');
  await says('2 cellules sont comme avant.');
  expect(await differences()).toEqual([`${CASES}!${motives[0] ?? ''}`]);
  // They are the first decision again.
  await press('Corriger 2 cellules');
  await says('2 cellules corrigées.');
});

test('corrects the region, the last proposal: what comes next is to check again', async () => {
  await press('Corriger 1 cellule');
  await heading('2 erreurs à corriger');
  await says(`${region} corrigée.`);
  await focus('Vérifier à nouveau');
});

test('accepts a justified exception, which is counted apart', async () => {
  await press(/La clôture précède l’ouverture/, 'closed');
  await preview.pane
    .getByRole('listitem')
    .filter({ has: preview.pane.getByRole('button', { name: `Aller à la cellule O${CLOSED_BEFORE}` }) })
    .getByRole('button', { name: 'Laisser tel quel…' })
    .last()
    .click();
  await heading('Laisser tel quel');
  await press('Laisser avec ce motif');
  await says('Choisissez une réponse.');
  await preview.pane.getByText('Cas particulier, confirmé par le service').click();
  await preview.pane.getByLabel('Précision (facultatif)').fill('dossier repris de 2010');
  await press('Laisser avec ce motif');
  await heading('1 erreur à corriger');
  await says(/1 exception acceptée, comptée à part/);
  // Its finding went with the button that had the focus; another has it, not the page.
  await becomes(() => pane().evaluate(() => document.activeElement !== document.body), true);
});

test('takes the exception back, and accepts it again', async () => {
  await press(/^1 exception acceptée/);
  await says('Cas particulier, confirmé par le service : dossier repris de 2010');
  await press('Retirer l’exception');
  await heading('0 exception acceptée');
  await press('Vérification', 'main');
  await heading('2 erreurs à corriger');
  await press(/La clôture précède l’ouverture/, 'closed');
  await press('Laisser tel quel…', 'last');
  await preview.pane.getByText('Vérifié dans le dossier').click();
  await press('Laisser avec ce motif');
  await heading('1 erreur à corriger');
});

test('marks the cells, and removes the marks', async () => {
  const box = preview.pane.getByRole('checkbox', { name: 'Marquer ces cellules dans les feuilles' });
  await box.click();
  await becomes(() => box.isChecked(), true);
  await box.click();
  await becomes(() => box.isChecked(), false);
});

test('fills the empty cell by hand, checks again, and reads: 0 erreur', async () => {
  await write(CASES, `P${NO_CHILDREN}`, 2);
  await press('Vérifier à nouveau');
  await heading('0 erreur');
  await says(/^4\scorrections acceptées/);
});

test('finds its answers, exceptions and journal again in the saved workbook', async () => {
  await preview.open(await fileOf('matin-2.xlsx', await preview.download()));
  // The pane is where it was left: at the step Vérification.
  await heading('0 erreur');
  await says(/^1\sexception acceptée/);
  await press(/^4 corrections acceptées/);
  await heading('4 corrections acceptées');
  await press(`Annuler la correction de ${CHILDREN}, ${region}`);
  await says(`${region} est comme avant.`);
  await press('Vérification', 'main');
  await heading('1 erreur à corriger');
  await press('Voir la correction proposée');
  await press('Corriger 1 cellule');
  await heading('0 erreur');
});

test('generates the statistics', async () => {
  await press('Passer aux statistiques');
  await generate(preview, 2016);
  // The preview draws its tabs when the work rests.
  for (const name of ['Dialogue 2016', 'Journal des corrections'])
    await preview.page.getByRole('tab', { name, exact: true }).waitFor({ state: 'attached' });
});

const heading = (name: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name }).waitFor();
const says = (text: string | RegExp): Promise<void> => preview.pane.getByText(text).first().waitFor();

/** closed: unless it is open already; last: the last of that name; main: in the view, not among the steps. */
async function press(name: string | RegExp, which: 'first' | 'closed' | 'last' | 'main' = 'first'): Promise<void> {
  const scope = which === 'main' ? preview.pane.locator('main') : preview.pane;
  const found = scope.getByRole('button', { name });
  const button = which === 'last' ? found.last() : found.first();
  await button.waitFor();
  if (which === 'closed' && (await button.getAttribute('aria-expanded')) === 'true') return;
  await button.click();
}

/** Waits for what happens a moment after a press. */
async function becomes<T>(look: () => Promise<T>, wanted: T): Promise<void> {
  for (let tries = 0; tries < 50 && (await look()) !== wanted; tries += 1) await preview.page.waitForTimeout(100);
  expect(await look()).toBe(wanted);
}

async function focus(text: string): Promise<void> {
  await becomes(() => pane().evaluate(() => document.activeElement?.textContent ?? ''), text);
}

function pane(): Frame {
  const found = preview.page.frame({ name: 'pane' });
  if (found === null) throw new Error('the pane is not there');
  return found;
}

const selected = (): Promise<string> =>
  pane().evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    }),
  );

const write = (sheet: string, address: string, value: number): Promise<void> =>
  pane().evaluate(
    (cell) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address).values = [[cell.value]];
        await context.sync();
      }),
    { sheet, address, value },
  );

/** Cells of the registers that are not as they were when the workbook was opened, in the order of the sheets. */
async function differences(): Promise<string[]> {
  const after = new ExcelJS.Workbook();
  await after.xlsx.load(new Uint8Array(await preview.download()).buffer);
  return before.worksheets.flatMap((sheet) => {
    const now = after.getWorksheet(sheet.name);
    const changed: string[] = [];
    sheet.eachRow((row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const other = now?.getCell(cell.address);
        const same = JSON.stringify([cell.value, cell.style]) === JSON.stringify([other?.value, other?.style]);
        if (!same) changed.push(`${sheet.name}!${cell.address}`);
      });
    });
    return changed;
  });
}

function cellsWith(name: string, text: string): string[] {
  const addresses: string[] = [];
  before.getWorksheet(name)?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value === text) addresses.push(cell.address);
    });
  });
  return addresses;
}
