import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ExcelHost } from '../../excel-host';
import { attach, bytesOf, reopen, type OpenHost } from './open-donations';

async function filtered(): Promise<OpenHost> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Registre');
  sheet.addRows([
    ['Nom', 'Année', 'Note'],
    ['a', 2015, 1],
    ['b', 2016, 2],
    ['c', 2016, 3],
    ['d', 2017, 4],
  ]);
  sheet.getRow(2).hidden = true;
  sheet.getRow(5).hidden = true;
  sheet.getColumn(3).hidden = true;
  sheet.autoFilter = 'A1:C5';
  return attach(await ExcelHost.open(await bytesOf(book)));
}

test('hidden rows and columns are known in three ways, and survive a save', async () => {
  const first = await filtered();
  for (const { Excel } of [first, await reopen(first.host)]) {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Registre').getUsedRange();
      const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = used.getColumnProperties({ columnHidden: true });
      const view = used.getVisibleView().load('values, rowCount, cellAddresses');
      const second = used.getRow(1).load('rowHidden');
      used.load('rowHidden');
      await context.sync();
      expect(rows.value.map((row) => [row.rowIndex, row.rowHidden])).toEqual([
        [0, false],
        [1, true],
        [2, false],
        [3, false],
        [4, true],
      ]);
      expect(columns.value.map((column) => column.columnHidden)).toEqual([false, false, true]);
      expect(view.values).toEqual([
        ['Nom', 'Année'],
        ['b', 2016],
        ['c', 2016],
      ]);
      expect([view.rowCount, view.cellAddresses[1]?.[0]]).toEqual([3, 'Registre!A3']);
      expect([second.rowHidden, used.rowHidden]).toEqual([true, null]);
    });
  }
});

test('a filter is seen on its sheet', async () => {
  const { Excel } = await filtered();
  await Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem('Registre');
    autoFilter.load('enabled, isDataFiltered');
    const range = autoFilter.getRangeOrNullObject().load('address');
    const other = context.workbook.worksheets.add('Autre').autoFilter;
    other.load('enabled, isDataFiltered');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, 'Registre!A1:C5']);
    expect([other.enabled, other.isDataFiltered]).toEqual([false, false]);
  });
});

test('the criteria of a filter survive a save', async () => {
  const criteria = '<filterColumn colId="1"><filters><filter val="2016"/></filters></filterColumn>';
  const { host } = await filtered();
  const parts = unzipSync(await host.save());
  const path = 'xl/worksheets/sheet1.xml';
  const before = strFromU8(parts[path] ?? new Uint8Array());
  expect(before).toContain('<autoFilter ref="A1:C5"/>');
  parts[path] = strToU8(
    before.replace('<autoFilter ref="A1:C5"/>', `<autoFilter ref="A1:C5">${criteria}</autoFilter>`),
  );
  const again = unzipSync(await (await ExcelHost.open(zipSync(parts))).save());
  expect(strFromU8(again[path] ?? new Uint8Array())).toContain(criteria);
});

test('rows hidden by the add-in are hidden in the file', async () => {
  const first = await filtered();
  await first.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Registre').getRange('3:3').rowHidden = true;
    await context.sync();
  });
  const { host } = await reopen(first.host);
  expect([2, 3, 4].map((row) => host.sheet('Registre').ws.getRow(row).hidden)).toEqual([true, true, false]);
});
