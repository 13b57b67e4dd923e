import ExcelJS from 'exceljs';
import { ExcelHost } from '../../excel-host';
import { attach, bytesOf, reopen, type OpenHost } from './open-donations';

async function dated(date1904: boolean): Promise<OpenHost> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  const cell = book.addWorksheet('Dates').getCell('A1');
  cell.value = new Date(Date.UTC(2016, 4, 31));
  cell.numFmt = 'dd/mm/yyyy';
  return attach(await ExcelHost.open(await bytesOf(book)));
}

test.each([
  [false, 36526, 42521],
  [true, 35064, 41059],
])(
  'date system 1904 = %s: the probe and the serials agree, before and after a save',
  async (date1904, probe, serial) => {
    const first = await dated(date1904);
    for (const { Excel } of [first, await reopen(first.host)]) {
      await Excel.run(async (context) => {
        const result = context.workbook.functions.date(2000, 1, 1);
        result.load('value');
        const cell = context.workbook.worksheets.getItem('Dates').getRange('A1').load('values, text');
        await context.sync();
        expect(result.value).toBe(probe);
        expect([cell.values[0]?.[0], cell.text[0]?.[0]]).toEqual([serial, '31/05/2016']);
      });
    }
  },
);

test('another worksheet function is not emulated, and says so', async () => {
  const { Excel, host } = await dated(false);
  const run = Excel.run(async (context) => {
    context.workbook.functions.sum(1, 2).load('value');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'NotEmulated' });
  expect(host.warnings.join()).toContain('Functions.sum');
});
