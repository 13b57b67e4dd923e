import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { writeResultsFile } from '@report/addin/files';
import type { SheetModel } from '@report/addin/layout';
import { writeSheets } from '@report/addin/workbook';
import { runnerOf } from '../../../cli/open-workbook';
import { ExcelHost } from '../../../excel-host';
import { chartsInFile } from '../../fixtures/charts-in-file';
import { reportOf } from '../layout/report-of';

/** Every part of a package as text. */
const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]));

describe('the charts of the workbook that is handed on', () => {
  let models: readonly SheetModel[] = [];
  const host = ExcelHost.empty();
  beforeAll(async () => {
    ({ models } = await reportOf(['dialogue-2016.xlsx', 'bebe-2016.xlsx'], 2016, '2016'));
    await writeSheets(runnerOf(host), models, {
      signal: new AbortController().signal,
      run: 'charts',
      stillTheSame: () => Promise.resolve(true),
      onPromote: () => undefined,
    });
  });

  it('are those the add-in draws in the open workbook, part for part', async () => {
    const drawn = chartsInFile(partsOf(await host.save()));
    const handed = chartsInFile(partsOf(writeResultsFile(models)));
    for (const { name, charts } of models) {
      expect([name, handed[name]?.length]).toEqual([name, charts.length]);
      expect(handed[name]).toEqual(drawn[name]);
    }
    expect(Object.values(handed).flat().length).toBeGreaterThan(2);
  });

  it('each have their part, said in the list of contents, and none where no chart is', async () => {
    const parts = partsOf(writeResultsFile(models));
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const path of parts.keys())
      if (/^xl\/(charts|drawings)\/[^/]+$/.test(path)) expect(types).toContain(`PartName="/${path}"`);
    const charted = models.filter(({ charts }) => charts.length > 0).length;
    expect([...parts.keys()].filter((path) => path.startsWith('xl/drawings/drawing'))).toHaveLength(charted);
    expect(charted).toBeLessThan(models.length);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(writeResultsFile(models).slice().buffer);
    expect(workbook.worksheets).toHaveLength(models.length);
  });

  it('refuse to be written over an empty cell', () => {
    const charted = models.find(({ charts }) => charts.length > 0);
    if (charted === undefined) throw new Error('no chart');
    const rows = charted.rows.map((row) => ({ ...row, cells: [] }));
    expect(() => writeResultsFile([{ ...charted, rows }])).toThrow('an empty cell');
  });
});
