import ExcelJS from 'exceljs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareWithSheet } from './expected-dialogue';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';
import { temporaryFolder } from '../fixtures/temporary-folder';

describe.each([
  [2016, 'web'],
  [2023, 'nasty'],
] as const)('the pane on the Dialogue registers of %d, in the Excel «%s»', (year, excel) => {
  let preview: Preview;
  let saved: ExcelJS.Workbook;
  const file = path.join('tests', 'fixtures', 'registers', `dialogue-${year}.xlsx`);

  beforeAll(async () => {
    preview = await openPreview({ excel });
    await preview.open(file);
    await generate(preview, year);
    const folder = temporaryFolder();
    const written = path.join(folder, 'written.xlsx');
    await writeFile(written, await preview.download());
    saved = new ExcelJS.Workbook();
    await saved.xlsx.readFile(written);
  });
  afterAll(async () => {
    await preview.close();
  });

  it('writes every expected figure into the sheet of the service', () => {
    const sheet = saved.getWorksheet(`Dialogue ${year}`);
    if (sheet === undefined) throw new Error('the sheet was not written');
    const found = compareWithSheet(sheet, year);
    expect(found.differences).toEqual([]);
    expect(found.compared).toBeGreaterThan(150);
  });

  it('leaves the registers as they were, cell for cell', async () => {
    const before = new ExcelJS.Workbook();
    await before.xlsx.readFile(file);
    for (const register of before.worksheets) {
      const after = saved.getWorksheet(register.name);
      register.eachRow((row, number) => {
        expect(after?.getRow(number).values).toEqual(row.values);
      });
    }
  });

  it('asks nothing of any other computer', () => {
    expect(preview.traffic.foreign.filter((host) => host !== 'appsforoffice.microsoft.com')).toEqual([]);
  });

  if (excel === 'web')
    it('hands the results over as a file where a new workbook is refused', async () => {
      const { pane, page } = preview;
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        pane.getByRole('button', { name: 'Classeur à transmettre' }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe('Sommaire 2016.xlsx');
      await pane.getByText(/il est dans vos téléchargements/).waitFor();
    });
  else
    it('says each thing that Excel refused, and that the tables are complete', async () => {
      for (const title of ['Les graphiques', 'Les titres', 'La mise en page', 'Les sauts de page'])
        await preview.pane.getByText(new RegExp(`^${title} .*Les tableaux sont complets`)).waitFor();
    });

  // A figure of the report of 2016.
  if (year === 2016)
    it('draws the charts over the cells that were kept free for them', async () => {
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
});
