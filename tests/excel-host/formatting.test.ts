import ExcelJS from 'exceljs';
import { openDonations, reopen } from './open-donations';

test('formats are written, read back, and told apart when they differ', async () => {
  const { Excel } = await openDonations();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dons');
    const range = sheet.getRange('A1:E1');
    range.format.fill.color = '#ddebf7';
    range.format.font.color = 'red';
    range.format.font.italic = true;
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Top';
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    const border = range.format.borders.getItem('EdgeBottom');
    border.style = 'Continuous';
    border.weight = 'Medium';
    border.color = '#112233';
    range.format.borders.getItem('InsideVertical').style = 'Dot';
    sheet.getRange('B:B').format.columnWidth = 100;
    sheet.getRange('2:2').format.rowHeight = 30;
    await context.sync();
    range.load(
      'format/fill/color, format/font/color, format/font/bold, format/horizontalAlignment, format/verticalAlignment, format/wrapText, format/indentLevel',
    );
    border.load('style,weight,color');
    const other = sheet.getRange('A2').load('format/fill/color, format/font/bold, format/rowHeight');
    const mixed = sheet.getRange('A1:A2').load('format/fill/color, format/font/bold');
    const wide = sheet.getRange('B1').load('format/columnWidth');
    await context.sync();
    const { fill, font, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = range.format;
    expect([fill.color, font.color, font.bold, horizontalAlignment, verticalAlignment, wrapText, indentLevel]).toEqual([
      '#DDEBF7',
      '#FF0000',
      true,
      'Center',
      'Top',
      true,
      2,
    ]);
    expect([border.style, border.weight, border.color]).toEqual(['Continuous', 'Medium', '#112233']);
    expect([other.format.fill.color, other.format.font.bold, other.format.rowHeight]).toEqual(['#FFFFFF', false, 30]);
    expect([mixed.format.fill.color, mixed.format.font.bold]).toEqual(['', null]);
    expect(wide.format.columnWidth).toBeCloseTo(100, 1);
  });
});

test('object.set writes nested properties', async () => {
  const { Excel } = await openDonations();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Vide').getRange('A1:B1');
    range.set({ format: { fill: { color: '#00FF00' } }, numberFormat: [['0', '0']] });
    range.load('format/fill/color, numberFormat');
    await context.sync();
    expect([range.format.fill.color, range.numberFormat]).toEqual(['#00FF00', [['0', '0']]]);
  });
});

test('what the add-in writes reaches the file, in the units of the file', async () => {
  const { Excel, host } = await openDonations();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Rapport');
    sheet.tabColor = '#C00000';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(3);
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['Titre', ''],
      ['a', 1.5],
    ];
    sheet.getRange('A1:B1').merge();
    range.format.font.name = 'Aptos';
    range.format.font.size = 14;
    range.format.borders.getItem('EdgeTop').style = 'Double';
    sheet.getRange('A:A').format.columnWidth = 105; // 140 pixels
    sheet.getRange('1:1').format.rowHeight = 24;
    await context.sync();
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await host.save()).buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Rapport');
  expect(sheet?.getColumn(1).width).toBe(20);
  expect(sheet?.getRow(1).height).toBe(24);
  expect(sheet?.getCell('A1').font).toMatchObject({ name: 'Aptos', size: 14 });
  expect(sheet?.getCell('A1').border.top?.style).toBe('double');
  expect(sheet?.getCell('B1').isMerged).toBe(true);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, showGridLines: false });
  expect(sheet?.properties.tabColor).toMatchObject({ argb: 'FFC00000' });
  expect(book.getWorksheet('Dons')?.getCell('A2').numFmt).toBe('dd/mm/yyyy');
});

test('the format of a whole column is that of cells made later, also in the file', async () => {
  const open = await openDonations();
  await open.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Vide');
    Object.assign(sheet.getRange('B:B'), { numberFormat: '@' });
    await context.sync();
  });
  const { Excel, host } = await reopen(open.host);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Vide').getRange('A5:B5').load({ numberFormat: true });
    await context.sync();
    expect(range.numberFormat).toEqual([['General', '@']]);
    range.values = [['1-4', '1-4']];
    await context.sync();
  });
  expect(host.values('Vide')[0]?.[1]).toBe('1-4');
  expect(typeof host.values('Vide')[0]?.[0]).toBe('number');
});
