import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkbookFile } from '@report/addin/files';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';

const FILE = join(import.meta.dirname, '../fixtures/registers/dialogue-2016.xlsx');

describe('what a person takes out of the results', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview();
    await preview.open(FILE);
    await generate(preview, 2016);
  });
  afterAll(() => preview.close());

  test('a table is copied for Word', async () => {
    const { pane, page } = preview;
    await pane
      .getByRole('combobox', { name: 'Tableau' })
      .selectOption({ label: await captionOf(preview, 'Motif principal') });
    await pane.getByRole('button', { name: 'Copier le tableau' }).click();
    await pane.getByText('Tableau copié. Collez-le dans Word.').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const taken = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
    });
    expect(taken[1]).toContain('Violence sexuelle\t44\t36\u00a0%');
    expect(taken[0]).toMatch(/<td[^>]*>.*Violence sexuelle/);
  });

  test('where the clipboard is forbidden, the table is selected for Ctrl+C', async () => {
    const { pane, page } = preview;
    const frame = page.frames().find((one) => one.name() === 'pane');
    await frame?.evaluate(() => {
      Object.assign(document, { execCommand: () => false });
      navigator.clipboard.write = () => Promise.reject(new Error('forbidden'));
    });
    await pane.getByRole('button', { name: 'Copier le tableau' }).click();
    await pane.getByText('La copie automatique est bloquée.').waitFor();
    const selected = await frame?.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected).toContain('Violence sexuelle');
  });

  test('the workbook to hand on opens with the results alone', async () => {
    const { pane, page } = preview;
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Classeur à transmettre' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('Résultats - dialogue-2016.xlsx');
    expect(await pane.getByText('Un nom peut s’y trouver.').isVisible()).toBe(true);
    const read = readWorkbookFile(await readFile(await saved.path()), 'resultats.xlsx');
    expect(read.sheets.map(({ name }) => name)).toEqual([
      'Sommaire 2016',
      'Dialogue 2016',
      'Annexes 2016',
      'Contrôles 2016',
      'Définitions 2016',
    ]);
  });

  test('without the annexes, it holds none of them', async () => {
    const { pane, page } = preview;
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Sans les annexes' }).click(),
    ]);
    const read = readWorkbookFile(await readFile(await saved.path()), 'resultats.xlsx');
    expect(read.sheets.map(({ name }) => name)).toEqual([
      'Sommaire 2016',
      'Dialogue 2016',
      'Contrôles 2016',
      'Définitions 2016',
    ]);
  });
});

describe('the ribbon', () => {
  let preview: Preview;
  beforeEach(async () => {
    preview = await openPreview();
    await preview.open(FILE);
    // The pane is closed: only the ribbon is left.
    await preview.pane.getByRole('heading', { name: /reconnus/ }).waitFor();
    await preview.page.getByRole('button', { name: 'Registres et statistiques' }).click();
    expect(await preview.page.locator('iframe[name=pane]').isVisible()).toBe(false);
  });
  afterEach(() => preview.close());

  test('generates without opening the pane, and ends on the summary', async () => {
    const { page } = preview;
    await page.getByRole('button', { name: 'Générer statistiques' }).click();
    await page.locator('.tab[aria-selected=true]', { hasText: /^Sommaire / }).waitFor();
    expect(await page.locator('iframe[name=pane]').isVisible()).toBe(false);
  });

  test('opens the pane when the service does not answer', async () => {
    const { page, pane, context } = preview;
    await context.route('**/api/statistics', (route) => route.abort());
    await page.getByRole('button', { name: 'Générer statistiques' }).click();
    await pane.getByRole('heading', { name: 'Le service de calcul ne répond pas' }).waitFor();
    expect(await page.locator('iframe[name=pane]').isVisible()).toBe(true);
  });
});

const captionOf = async ({ pane }: Preview, title: string): Promise<string> => {
  const captions = await pane.getByRole('combobox', { name: 'Tableau' }).locator('option').allTextContents();
  return captions.find((caption) => caption.includes(title)) ?? title;
};
