import { readFile } from 'node:fs/promises';
import { readWorkbookFile } from '@report/addin/files';
import { serialDay } from '@report/engine/calendar';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';

describe('the preview page, as a person uses it', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview();
    await preview.open('samples/registres-dialogue-2016.xlsx');
    await preview.pane.getByRole('heading', { name: /registres reconnus/ }).waitFor();
  });
  afterAll(() => preview.close());

  const shown = async (): Promise<[string | null, string | null, string | null]> => [
    await preview.page.locator('#place').textContent(),
    await preview.page.locator('#content').inputValue(),
    await preview.page.locator('#grid .selected').getAttribute('id'),
  ];

  it('says what it does not do once asked', async () => {
    const limits = preview.page.getByText('ne calcule pas les formules');
    const fold = preview.page.getByText('Ce que l’aperçu ne fait pas');
    expect(await limits.isVisible()).toBe(false);
    await fold.click();
    expect(await limits.isVisible()).toBe(true);
    await fold.click();
  });

  it('keeps its buttons and the name of the file in a narrow window', async () => {
    const { page } = preview;
    const size = page.viewportSize() ?? { width: 1280, height: 800 };
    await page.setViewportSize({ width: 1000, height: 640 });
    const save = await page.getByRole('button', { name: 'Télécharger le classeur' }).boundingBox();
    const name = await page.locator('#file').boundingBox();
    await page.setViewportSize(size);
    expect((save?.x ?? 0) + (save?.width ?? Infinity)).toBeLessThanOrEqual(1000);
    expect(name?.width).toBeGreaterThan(150);
  });

  it('moves over the cells with the keys, and says which one is selected and what it shows', async () => {
    const { page } = preview;
    await page.locator('#cell-A1').click();
    expect(await shown()).toEqual(['A1', 'N° dossier', 'cell-A1']);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    const text = await page.locator('#cell-B2').textContent();
    expect(await shown()).toEqual(['B2', text, 'cell-B2']);
    for (let times = 0; times < 8; times += 1) await page.keyboard.press('PageDown');
    expect((await shown())[0]).toBe('B162');
    await expect(page.locator('#cell-B162').isVisible()).resolves.toBe(true);
    await page.keyboard.press('Home');
    expect((await shown())[0]).toBe('A162');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    expect((await shown())[0]).toBe('A1');
  });

  it('takes what is typed into a cell, with the keys of Excel, and takes it back', async () => {
    const { page } = preview;
    const cell = (address: string) => page.locator(`#cell-${address}`).textContent();
    const [wasB, wasC] = [await cell('B3'), await cell('C3')];
    await page.locator('#cell-B3').click();
    await page.keyboard.type('31/01/2016');
    expect(await cell('B3')).toBe('31/01/2016');
    await page.keyboard.press('Tab');
    expect(await shown()).toEqual(['C3', wasC, 'cell-C3']);
    await page.keyboard.press('F2');
    await page.keyboard.type(' x');
    await page.keyboard.press('Escape');
    expect([await cell('B3'), await cell('C3')]).toEqual(['31/01/2016', wasC]);
    await page.keyboard.press('Delete');
    expect(await cell('C3')).toBe('');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect([await cell('B3'), await cell('C3'), (await shown())[0]]).toEqual([wasB, wasC, 'B3']);
    await page.keyboard.press('Control+y');
    expect(await cell('B3')).toBe('31/01/2016');
    await page.locator('#cell-C3').dblclick();
    await page.keyboard.type('=1');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('=B3');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status').filter({ hasText: 'ne calcule pas' }).count()).toBe(1);
    expect(await cell('C3')).toBe(wasC);
    const { sheets } = readWorkbookFile(await preview.download(), 'x.xlsx');
    expect(sheets[0]?.values[2]?.[1]).toBe(serialDay(2016, 1, 31));
    await page.getByRole('button', { name: 'Annuler la saisie' }).click();
    expect(await cell('B3')).toBe(wasB);
    // Saved again, so that the next file is opened without a question.
    await preview.download();
  });

  it('follows a link of the summary, with a click and with a key', async () => {
    const { page } = preview;
    await generate(preview, 2016);
    const current = page.getByRole('tab', { selected: true });
    await page.getByRole('tab', { name: 'Sommaire 2016' }).click();
    await page.locator('#grid td', { hasText: 'Dossiers traités' }).first().click();
    expect(await current.textContent()).toBe('Dialogue 2016');
    const [place, content] = await shown();
    expect(place).not.toBe('A1');
    expect(content).toContain('Dossiers traités');
    await page.getByRole('tab', { name: 'Sommaire 2016' }).click();
    const link = page.locator('#grid td', { hasText: 'Dossiers traités' }).first();
    const before = (await link.getAttribute('id'))?.replace('-B', '-A') ?? '';
    await page.locator(`#${before}`).click();
    await page.keyboard.press('ArrowRight');
    expect(await current.textContent()).toBe('Sommaire 2016');
    await page.keyboard.press('Enter');
    expect(await current.textContent()).toBe('Dialogue 2016');
  });

  it('takes a file that falls anywhere on the page', async () => {
    const { page } = preview;
    const bytes = [...(await readFile('samples/registres-dialogue-2023.xlsx'))];
    const data = await page.evaluateHandle((values) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(values)], 'depose.xlsx'));
      return transfer;
    }, bytes);
    await page.dispatchEvent('header', 'drop', { dataTransfer: data });
    await page.locator('#file', { hasText: 'depose.xlsx' }).waitFor();
    expect(await page.locator('#cell-A1').textContent()).toBe('N° dossier');
  });

  it('draws low rows as low as they are', async () => {
    const heights = await preview.page.evaluate(() => {
      const row = document.createElement('tr');
      row.className = 'low';
      row.style.height = '9px';
      row.innerHTML = '<th>12</th><td></td>';
      document.querySelector('#grid tbody')?.append(row);
      return row.offsetHeight;
    });
    expect(heights).toBeLessThan(12);
  });
});
