import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ExcelHost } from '../../excel-host';
import { attach, bytesOf, codeOf, openDonations, reopen } from './open-donations';

test('a table: unique headers, rows added at the end, body and header ranges', async () => {
  const { Excel } = await openDonations();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Vide');
    sheet.getRange('B2:C4').values = [
      ['Nom', 'Nom'],
      ['a', 1],
      ['b', 2],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'MaTable';
    table.load('name,id,showTotals');
    table.columns.load('items/name');
    await context.sync();
    expect([table.name, table.showTotals]).toEqual(['MaTable', false]);
    expect(table.columns.items.map((column) => column.name)).toEqual(['Nom', 'Nom2']);
    table.rows.add(undefined, [['c', 3]]);
    const body = context.workbook.tables.getItem('MaTable').getDataBodyRange().load('address,values');
    const header = table.getHeaderRowRange().load('address');
    table.rows.load('count');
    await context.sync();
    expect([body.address, header.address, table.rows.count]).toEqual(['Vide!B3:C5', 'Vide!B2:C2', 3]);
    expect(body.values[2]).toEqual(['c', 3]);
  });
});

test('a table as Excel writes it (no headerRowCount) keeps its header, before and after a save', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Registre');
  sheet.addTable({
    name: 'Registre1',
    ref: 'A1',
    headerRow: true,
    totalsRow: true,
    columns: [
      { name: 'Nom', totalsRowLabel: 'Total' },
      { name: 'Âge', totalsRowFunction: 'sum' },
    ],
    rows: [
      ['a', 1],
      ['b', 2],
    ],
  });
  const parts = unzipSync(await bytesOf(book));
  const path = 'xl/tables/table1.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  expect(xml).toContain('headerRowCount="1"');
  parts[path] = strToU8(xml.replace(' headerRowCount="1"', ''));
  const first = attach(await ExcelHost.open(zipSync(parts)));
  for (const { Excel } of [first, await reopen(first.host)]) {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Registre1').load('showHeaders,showTotals');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect([table.showHeaders, table.showTotals, body.address]).toEqual([true, true, 'Registre!A2:B3']);
      expect(header.values).toEqual([['Nom', 'Âge']]);
    });
  }
});

test('names: added, found, broken by the deletion of their sheet, kept in the file', async () => {
  const open = await openDonations();
  await open.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Temporaire');
    const name = context.workbook.names.add('Zone', sheet.getRange('B3:C5'));
    context.workbook.names.add('Taux', '=0.25', 'un commentaire');
    name.load('name,type,value,formula,scope');
    const none = context.workbook.names.getItemOrNullObject('Rien');
    const amounts = context.workbook.names.getItem('montants').getRange().load('address');
    await context.sync();
    expect([name.type, name.value, name.formula, name.scope]).toEqual([
      'Range',
      'Temporaire!$B$3:$C$5',
      '=Temporaire!$B$3:$C$5',
      'Workbook',
    ]);
    expect([none.isNullObject, amounts.address]).toEqual([true, 'Dons!D2:D31']);
    sheet.delete();
    name.load('formula, type');
    await context.sync();
    expect([name.formula, name.type]).toEqual(['=#REF!', 'Error']);
  });
  const { Excel } = await reopen(open.host);
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name, items/formula, items/comment');
    await context.sync();
    expect(names.items.map((n) => [n.name, n.formula as string, n.comment])).toEqual([
      ['Montants', '=Dons!$D$2:$D$31', ''],
      ['Zone', '=#REF!', ''],
      ['Taux', '=0.25', 'un commentaire'],
    ]);
    names.getItem('Zone').delete();
    const gone = names.getItemOrNullObject('Zone');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('protection of a sheet and of the structure, read from the file and kept', async () => {
  const { host, Excel } = await openDonations();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Vide').protection.protect();
    context.workbook.protection.protect();
    await context.sync();
  });
  const again = await reopen(host);
  const attempt = (act: (sheets: Excel.WorksheetCollection) => void): Promise<string> =>
    codeOf(
      again.Excel.run(async (context) => {
        act(context.workbook.worksheets);
        await context.sync();
      }),
    );
  expect(await attempt((sheets) => (sheets.getItem('Vide').getRange('A1').values = [[1]]))).toBe('AccessDenied');
  expect(await attempt((sheets) => (sheets.getItem('Dons').getRange('A1').values = [[1]]))).toBe('no error');
  expect(await attempt((sheets) => sheets.add('Nouvelle'))).toBe('AccessDenied');
  expect(await attempt((sheets) => (sheets.getItem('Dons').name = 'Autre'))).toBe('AccessDenied');
  await again.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Vide');
    protection.load('protected');
    context.workbook.protection.load('protected');
    await context.sync();
    expect([protection.protected, context.workbook.protection.protected]).toEqual([true, true]);
  });
});

test('a workbook opened without the right to write can be read, not changed', async () => {
  const { Excel, host } = await openDonations({ readOnly: true });
  const change = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dons').getRange('A1').values = [['x']];
    await context.sync();
  });
  expect(await codeOf(change)).toBe('AccessDenied');
  expect(host.values('Dons', 'A1')).toEqual([['Date']]);
});
