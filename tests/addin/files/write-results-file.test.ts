import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { readWorkbookFile, writeResultsFile } from '@report/addin/files';
import { type ListRows, type SheetModel, styleOf } from '@report/addin/layout';
import type { StatisticsAnswer } from '@report/engine/contract';
import { layoutSheets } from '../../fixtures/alupse-addin';
import { canariesOfFile } from '../../fixtures/canaries-of-file';
import { reportOf } from '../layout/report-of';

describe('the workbook that is handed on', () => {
  let models: readonly SheetModel[] = [];
  let answer: StatisticsAnswer;
  let lists: ListRows;
  let file: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    ({ models, answer, lists } = await reportOf(['dialogue-2016.xlsx', 'bebe-2016.xlsx'], 2016, '2016'));
    file = writeResultsFile(models);
  });

  it('holds the sheets of results and nothing else', () => {
    const parts = Object.keys(unzipSync(file)).filter(
      (path) => !/^xl\/(charts|drawings|worksheets\/_rels)\//.test(path),
    );
    expect(parts.sort()).toEqual(
      [
        '[Content_Types].xml',
        '_rels/.rels',
        'docProps/core.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        ...models.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`),
      ].sort(),
    );
  });

  it('bears no name, birth date or number of file of the registers', async () => {
    const canaries = await canariesOfFile(join(import.meta.dirname, '../../fixtures/registers/dialogue-2016.xlsx'));
    for (const [path, part] of Object.entries(unzipSync(file))) expect([path, canaries.find(part)]).toEqual([path, []]);
  });

  it('leaves out every word of the registers when it is asked without the annexes, and says so', () => {
    const marked = new Map(
      Array.from(lists, ([id, rows]) => [
        id,
        rows.map(
          (row) =>
            new Map(Array.from(row.keys(), (field) => [field, { kind: 'text', text: `CANARI-${field}` } as const])),
        ),
      ]),
    );
    const written = (annexes: boolean) =>
      writeResultsFile(layoutSheets(answer, marked, { computedOn: new Date(2026, 10, 22), absent: [], annexes }));
    const texts = (bytes: Uint8Array): string =>
      Object.entries(unzipSync(bytes))
        .map(([path, part]) => `${path} ${strFromU8(part)}`)
        .join('\n');
    // The test would see them.
    expect(texts(written(true)).match(/CANARI-(title|place|organiser)/g)).not.toBeNull();
    const without = written(false);
    expect(texts(without)).not.toContain('CANARI');
    expect(texts(without)).not.toContain('Annexes 2016');
    const [summary, ...others] = readWorkbookFile(without, 'resultats.xlsx').sheets;
    expect(others.map(({ name }) => name)).not.toContain('Annexes 2016');
    const named = (summary?.values ?? []).flat().filter((value) => String(value).endsWith('(annexe non jointe)'));
    expect(named).toHaveLength(answer.tables.filter(({ kind }) => kind === 'list').length);
  });

  it('reads back as it was laid out: every value at its place', () => {
    const read = readWorkbookFile(file, 'resultats.xlsx');
    expect(read.sheets.map(({ name }) => name)).toEqual(models.map(({ name }) => name));
    for (const [index, { rows }] of models.entries()) {
      const { values = [], firstRow = 0, firstColumn = 0 } = read.sheets[index] ?? {};
      const filled = values.flatMap((line, row) =>
        line.flatMap((value, column) => (value === '' ? [] : [[row + firstRow, column + firstColumn, value]])),
      );
      expect(filled).toEqual(
        rows.flatMap(({ cells }, row) =>
          cells.filter(({ value }) => value !== '').map(({ column, value }) => [row, column, value]),
        ),
      );
    }
  });

  it('looks as the sheets do, in a library that knows nothing of ours', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.slice().buffer);
    for (const model of models) {
      const sheet = workbook.getWorksheet(model.name);
      expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait' });
      for (const [row, { height, cells }] of model.rows.entries()) {
        expect(sheet?.getRow(row + 1).height).toBeCloseTo(height, 5);
        for (const cell of cells) {
          const written = sheet?.getCell(row + 1, cell.column + 1);
          const style = styleOf(cell);
          expect(written?.font).toMatchObject({
            size: style.fontSize,
            name: 'Calibri',
            color: { argb: `FF${style.color.slice(1)}` },
          });
          expect(Boolean(written?.font.bold)).toBe(style.bold);
          expect(written?.numFmt ?? 'General').toBe(style.numberFormat);
          expect(written?.alignment.horizontal).toBe(style.horizontal.toLowerCase());
          expect(written?.border.bottom?.color?.argb).toBe(
            style.bottom === null ? undefined : `FF${style.bottom.color.slice(1)}`,
          );
        }
      }
    }
  });

  it('counts its column widths in digits of Calibri 11, as Excel does', () => {
    const styles = strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array());
    const [normal] = /<font>.*?<\/font>/.exec(styles) ?? [];
    expect(normal).toContain('<sz val="11"/><name val="Calibri"/>');
    expect(styles).toContain('<cellStyleXfs count="4"><xf numFmtId="0" fontId="0"');
  });

  it('keeps a text a text, whatever it looks like', () => {
    const texts = ['=1+1', '1-4', '+352 26', '@x', ' a ', '_x0041_', 'a\u0001b', '<&">', 'é\n è', '\ud83d\ude00'];
    const [model] = models;
    if (model === undefined) throw new Error('no sheet');
    const rows = texts.map((value) => ({ height: 15, cells: [{ column: 0, value, role: 'text' as const }] }));
    const bytes = writeResultsFile([{ ...model, rows, names: [], charts: [], pageBreaks: [] }]);
    expect(readWorkbookFile(bytes, 'x.xlsx').sheets[0]?.values.map(([value]) => value)).toEqual(texts);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
  });
});
