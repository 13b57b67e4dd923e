import path from 'node:path';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';

jest.setTimeout(120_000);

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

test('the page draws the charts over the cells that were kept free for them', async () => {
  await preview.open(path.resolve('tests/fixtures/registers/dialogue-2016.xlsx'));
  await generate(preview, 2016);
  const { page } = preview;
  await page.getByRole('tab', { name: 'Dialogue 2016' }).click();
  const grid = page.locator('#grid');
  const chart = page.getByRole('img', { name: 'Graphique : Motif principal des nouveaux dossiers – 2016' });
  for (let tries = 0; tries < 40 && (await chart.count()) === 0; tries += 1)
    await grid.evaluate((element) => {
      element.scrollBy(0, 1500);
    });
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('text').allTextContents()).resolves.toEqual(
    expect.arrayContaining([
      'Motif principal des nouveaux dossiers – 2016',
      'Violence sexuelle',
      '44',
      'Nombre de dossiers',
    ]),
  );
  const box = await chart.boundingBox();
  const cell = await chart.locator('xpath=..').boundingBox();
  expect(box?.width).toBe(604);
  expect(Math.abs((box?.x ?? 0) - (cell?.x ?? 0))).toBeLessThanOrEqual(2);
  expect(Math.abs((box?.height ?? 0) - (cell?.height ?? 0))).toBeLessThanOrEqual(2);
});
