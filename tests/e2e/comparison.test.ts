import path from 'node:path';
import { choose } from './generate';
import { openPreview, type Preview } from './open-preview';

/** Two years side by side, as a service head asks for them. */
let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
  await preview.open(
    path.join('tests', 'fixtures', 'registers', 'as-kept', 'dialogue-2016-2023-plusieurs-annees.xlsx'),
  );
});
afterAll(async () => {
  await preview.close();
});

async function generate(): Promise<void> {
  await preview.pane.getByRole('button', { name: 'Générer statistiques' }).click();
  await preview.pane.getByRole('heading', { name: /tableaux écrits/ }).waitFor();
}

/** The first rows of a named area, as they are shown. */
const shown = (
  name: string,
): Promise<{ readonly sheet: string; readonly text: readonly (readonly string[])[]; readonly address: string }> => {
  const frame = preview.page.frame({ name: 'pane' });
  if (frame === null) throw new Error('the pane is not there');
  return frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange().load({ text: true, address: true });
        range.worksheet.load({ name: true });
        await context.sync();
        return { sheet: range.worksheet.name, text: range.text, address: range.address };
      }),
    name,
  );
};

test('a year chosen beside the report year has its sheet, and the figures of both years', async () => {
  const { pane, page } = preview;
  await pane.getByRole('button', { name: /^Statistiques/ }).click();
  await choose(pane, 'Année', '2023');
  await choose(pane, 'Édition', 'Complète');
  await choose(pane, 'Comparer avec', '2022');
  await generate();
  await pane.getByRole('button', { name: /^Comparaison 2023/ }).click();
  await page.getByRole('tab', { name: 'Comparaison 2023', selected: true }).waitFor();
  const { sheet, text } = await shown('comparaison_dialogue_motif_2023');
  expect(sheet).toBe('Comparaison 2023');
  expect(text[0]?.map((cell) => cell.replace(/\s/g, ' '))).toEqual([
    'Motif principal',
    '2023',
    expect.stringMatching(/^% de \d+$/),
    '2022',
    expect.stringMatching(/^% de \d+$/),
    'Écart (points)',
  ]);
  expect(text.slice(1).every((row) => row.slice(1, 5).every((cell) => cell !== ''))).toBe(true);
});

test('a figure of the year before leads to the rows of that year', async () => {
  const { text, address } = await shown('comparaison_dialogue_motif_2023');
  const line = text.findIndex((cells, index) => index > 0 && Number(cells[3]) > 0);
  const row = Number(/!\$?[A-Z]+\$?(\d+)/.exec(address)?.[1]) + line;
  await preview.page.frame({ name: 'pane' })?.evaluate(
    (cell) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Comparaison 2023').getRange(cell).select();
        await context.sync();
      }),
    `D${row}`,
  );
  await preview.pane.getByRole('button', { name: /^D’où vient un chiffre/ }).click();
  await preview.pane.getByText(/Motif principal des nouveaux dossiers · 2022$/).waitFor();
  const said = (await preview.pane.locator('main').innerText()).replace(/\s/g, ' ');
  expect(said).toMatch(new RegExp(`${text[line]?.[3] ?? ''} lignes? de « `));
  await preview.pane.getByRole('button', { name: 'Résultats' }).click();
});

test('without comparison the former sheet stays, and the pane says so', async () => {
  const { pane, page } = preview;
  await pane.getByRole('button', { name: 'Changer l’année ou les options' }).click();
  await choose(pane, 'Comparer avec', 'Rien');
  await generate();
  await pane.getByText('« Comparaison 2023 » vient d’une génération précédente').waitFor();
  await pane.getByRole('button', { name: 'Aller à « Comparaison 2023 »' }).click();
  await page.getByRole('tab', { name: 'Comparaison 2023', selected: true }).waitFor();
});
