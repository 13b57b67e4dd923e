import { openNewWorkbook } from '@report/addin/workbook';
import { ExcelHost } from '@report/excel-host';
import { loadExcelApi } from '@report/excel-host/node';
import { donationsFile } from '../../excel-host/open-donations';

const excelOf = (host: ExcelHost) => {
  const { Excel } = loadExcelApi(host);
  return (base64: string) => Excel.createWorkbook(base64);
};

test('the file opens as it is in a workbook of its own, and nothing changes in this one', async () => {
  const host = ExcelHost.empty();
  const file = await donationsFile();
  const before = host.workbook.changes;
  await openNewWorkbook(excelOf(host), file);
  expect(host.workbook.opened.map((bytes) => Buffer.from(bytes).equals(Buffer.from(file)))).toEqual([true]);
  expect(host.workbook.changes).toBe(before);
});

test('a new workbook that Excel refuses is said as such, whatever its reason', async () => {
  const host = ExcelHost.empty({ refusesNewWorkbook: true });
  for (const file of [await donationsFile(), new Uint8Array([1, 2, 3])])
    await expect(openNewWorkbook(excelOf(host), file)).rejects.toMatchObject({ code: 'NEW_WORKBOOK_REFUSED' });
  expect(host.workbook.opened).toEqual([]);
});
