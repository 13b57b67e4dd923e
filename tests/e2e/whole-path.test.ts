import ExcelJS from 'exceljs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareWithSheet } from './expected-dialogue';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';

jest.setTimeout(180_000);

describe.each([2016, 2023])('the pane on the Dialogue registers of %d', (year) => {
  let preview: Preview;
  let saved: ExcelJS.Workbook;
  const file = path.join('tests', 'fixtures', 'registers', `dialogue-${year}.xlsx`);

  beforeAll(async () => {
    preview = await openPreview();
    await preview.open(file);
    await generate(preview, year);
    const folder = await mkdtemp(path.join(tmpdir(), 'alupse-e2e-'));
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
});
