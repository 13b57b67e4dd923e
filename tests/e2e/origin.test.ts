import path from 'node:path';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';

/** «D’où vient ce chiffre ?» as a person asks it: from a figure of the sheet to its rows, and from a row to its figures. */
let preview: Preview;
/** Requests up to the end of the generation. */
let before = 0;

beforeAll(async () => {
  preview = await openPreview();
  await preview.open(path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx'));
  await generate(preview, 2016);
  before = preview.traffic.requests.length;
});
afterAll(async () => {
  await preview.close();
});

const press = (name: string | RegExp): Promise<void> => preview.pane.getByRole('button', { name }).first().click();

/** Clicks the figure of a line of a table in the grid. */
async function clickFigure(title: string, line: string): Promise<void> {
  await preview.page.getByRole('tab', { name: 'Dialogue 2016' }).click();
  const address = await preview.page.locator('#grid').evaluate(
    async (grid, wanted) => {
      // The sheet is drawn while one scrolls.
      for (let tries = 0; tries < 60; tries += 1) {
        grid.scrollTo(0, grid.scrollHeight);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const rows = [...grid.querySelectorAll('tbody tr')];
      const first = rows.findIndex((row) => row.querySelectorAll('td')[0]?.textContent.includes(wanted.title));
      const row = rows.slice(first).find((one) => one.querySelectorAll('td')[0]?.textContent === wanted.line);
      return row?.querySelectorAll('td')[1]?.id ?? '';
    },
    { title, line },
  );
  await preview.page.locator(`[id="${address}"]`).click();
}

/** What is framed in the grid. */
const framed = (): Promise<string | null> =>
  preview.page.locator('#grid .selected').first().locator('xpath=descendant-or-self::tr/th').textContent();

test('a figure leads to the rows it counted', async () => {
  await press('D’où vient un chiffre');
  await preview.pane.getByText('Cliquez sur un chiffre d’une feuille de résultats.').waitFor();
  await clickFigure('Motif principal des nouveaux dossiers', 'Violence sexuelle');
  await press('Expliquer le chiffre sélectionné');
  const said = preview.pane.locator('main');
  await preview.pane.getByRole('heading', { name: /^44 lignes de « Dossiers Dialogue »$/ }).waitFor();
  const text = (await said.innerText()).replace(/\s/g, ' ');
  expect(text).toContain('Motif principal des nouveaux dossiers · 2016');
  expect(text).toContain('36 % de 123');
  expect(text).toContain('Nouveaux dossiers : date d’ouverture dans l’année.');
  expect(text).toContain('Seuls les numéros de ligne sont affichés. Ils restent sur ce poste.');
});

test('every row of the figure is one of its rows in the sheet', async () => {
  await press(/^Afficher les 32 autres lignes$/);
  const numbers = await preview.pane.getByRole('button', { name: /^Aller à la ligne / }).allInnerTexts();
  expect(numbers).toHaveLength(44);
  const motives = await preview.page.frame({ name: 'pane' })?.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Dossiers Dialogue');
        const used = sheet.getUsedRange(true).load({ values: true });
        await context.sync();
        const column = (used.values[0] ?? []).indexOf('Motif principal');
        return rows.map((row) => String(used.values[row - 1]?.[column]));
      }),
    numbers.map(Number),
  );
  expect(new Set(motives)).toEqual(new Set(['Violence sexuelle']));
});

test('a row number leads to the row, and the button to one after the other', async () => {
  await press('Aller à la ligne 141');
  await preview.page.getByRole('tab', { name: 'Dossiers Dialogue', selected: true }).waitFor();
  expect(await framed()).toBe('141');
  await press('Voir la première ligne');
  await preview.page.locator('#grid tr.selected th', { hasText: /^135$/ }).waitFor();
  await press(/^Voir la ligne suivante \(2 sur 44\)$/);
  await preview.page.locator('#grid tr.selected th', { hasText: /^141$/ }).waitFor();
});

test('a row leads to the figures that count it, and says why others do not', async () => {
  await preview.page.getByRole('tab', { name: 'Dossiers Dialogue' }).click();
  await preview.page.locator('[id=cell-B10]').click();
  await press(/^Une ligne n’est pas comptée/);
  await press('Expliquer cette ligne');
  await preview.pane.getByRole('heading', { name: /^Ligne 10 de « Dossiers Dialogue »$/ }).waitFor();
  const text = (await preview.pane.locator('main').innerText()).replace(/\s/g, ' ');
  expect(text).toContain('Date d’ouverture en 2012');
  expect(text).toContain('« Ancienneté dans l’année » n’est pas « Nouveau dossier » en 2016.');
  await preview.pane.getByRole('button', { name: /Dossiers traités/ }).click();
  await preview.page.getByRole('tab', { name: 'Dialogue 2016', selected: true }).waitFor();
});

test('a register that changed since is said', async () => {
  await preview.page.frame({ name: 'pane' })?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Dossiers Dialogue').getRange('A3').values = [['autre']];
      await context.sync();
    }),
  );
  await clickFigure('Motif principal des nouveaux dossiers', 'Violence sexuelle');
  await press('D’où vient ce chiffre');
  await press('Expliquer le chiffre sélectionné');
  await preview.pane.getByText(/^Un registre a changé depuis la génération/).waitFor();
});

test('back at the results; nothing of it was sent', async () => {
  await press('Résultats');
  await preview.pane.getByRole('heading', { name: /tableaux écrits/ }).waitFor();
  expect(preview.traffic.requests.slice(before)).toEqual([]);
});
