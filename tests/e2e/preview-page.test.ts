import { readFile } from 'node:fs/promises';
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
    await preview.page.locator('#content').textContent(),
    await preview.page.locator('#grid .selected').getAttribute('id'),
  ];

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
