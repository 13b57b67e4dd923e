import { strFromU8, unzipSync } from 'fflate';
import { ExcelHost } from '../../excel-host';
import { openDonations, reopen } from './open-donations';

const ADDIN = '1b4e28ba-2fa1-11d2-883f-0016d3cca427';
const JSON_TEXT = { texte: 'Été «à» <b> & "c" \n fin', liste: [1, null] };

test('settings are kept in the file, where Excel keeps them, for this add-in only', async () => {
  const open = await openDonations({ addinId: ADDIN });
  await open.Excel.run(async (context) => {
    context.workbook.settings.add('réglages', JSON_TEXT);
    context.workbook.settings.add('runs', 2);
    context.workbook.settings.getItem('runs').delete();
    await context.sync();
  });
  const bytes = await open.host.save();
  expect(Object.keys(unzipSync(bytes))).toContain('xl/webextensions/webextension1.xml');
  const { Excel, host } = await reopen(open.host, { addinId: ADDIN });
  expect([...host.settings.keys()]).toEqual(['réglages']);
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject('réglages').load('value');
    const gone = context.workbook.settings.getItemOrNullObject('runs');
    await context.sync();
    expect(setting.value).toEqual(JSON_TEXT);
    expect(gone.isNullObject).toBe(true);
  });
  expect((await ExcelHost.open(bytes, { addinId: 'another' })).settings.size).toBe(0);
});

test('custom properties of sheets are kept in the file, twice over', async () => {
  const open = await openDonations();
  await open.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Dons').customProperties.add('alupse', 'état=final;é🙂');
    worksheets.getItem('Dons').customProperties.add('deux', '2');
    worksheets.getItem('Vide').customProperties.add('alupse', 'brouillon');
    worksheets.getItem('Vide').customProperties.add('ALUPSE', 'remplacé');
    await context.sync();
  });
  const { Excel } = await reopen((await reopen(open.host)).host);
  await Excel.run(async (context) => {
    const dons = context.workbook.worksheets.getItem('Dons').customProperties;
    const blank = context.workbook.worksheets.getItem('Vide').customProperties;
    const notes = context.workbook.worksheets.getItem('Notes').customProperties.getItemOrNullObject('alupse');
    dons.load('items/key, items/value');
    blank.load('items/key, items/value');
    notes.load('value');
    await context.sync();
    expect(dons.items.map((p) => [p.key, p.value])).toEqual([
      ['alupse', 'état=final;é🙂'],
      ['deux', '2'],
    ]);
    expect(blank.items.map((p) => [p.key, p.value])).toEqual([['alupse', 'remplacé']]);
    expect(notes.isNullObject).toBe(true);
    dons.getItem('deux').delete();
    const deleted = dons.getItemOrNullObject('deux');
    await context.sync();
    expect(deleted.isNullObject).toBe(true);
  });
});

test('page layout, page breaks and links reach the file', async () => {
  const open = await openDonations();
  await open.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Dialogue 2016');
    sheet.getRange('A1').values = [['Titre']];
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
    pageLayout.setPrintArea('A1:G50');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.headersFooters.defaultForAllPages.leftFooter = 'ALUPSE && co';
    pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P / &N';
    sheet.horizontalPageBreaks.add('A21:B21');
    sheet.horizontalPageBreaks.add('A41');
    sheet.getRange('A2').hyperlink = {
      documentReference: "'Dialogue 2016'!A12",
      textToDisplay: 'Aller',
      screenTip: 'là',
    };
    sheet.getRange('A3').hyperlink = { address: 'https://example.org/', textToDisplay: 'site' };
    await context.sync();
  });
  const parts = unzipSync(await open.host.save());
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  expect(text('xl/workbook.xml')).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="3">\'Dialogue 2016\'!$A$1:$G$50</definedName>'.replace(
      /'/g,
      "'",
    ),
  );
  const sheetXml = text('xl/worksheets/sheet4.xml');
  expect(sheetXml).toContain('<hyperlink ref="A2" location="\'Dialogue 2016\'!A12" display="Aller" tooltip="là"/>');
  expect(sheetXml).toContain('<rowBreaks count="2" manualBreakCount="2">');
  expect(sheetXml).toMatch(
    /<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/,
  );

  const { Excel } = await reopen((await reopen(open.host)).host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dialogue 2016');
    const { pageLayout } = sheet;
    pageLayout.load('orientation, paperSize, topMargin, leftMargin, zoom');
    const footer = pageLayout.headersFooters.defaultForAllPages.load('leftFooter, centerFooter, rightFooter');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    const links = [sheet.getRange('A2').load('hyperlink'), sheet.getRange('A3').load('hyperlink')];
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.topMargin, pageLayout.leftMargin]).toEqual([
      'Landscape',
      'A4',
      72,
      36,
    ]);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect([footer.leftFooter, footer.centerFooter, footer.rightFooter]).toEqual(['ALUPSE && co', '', 'Page &P / &N']);
    expect([area.address, titles.address]).toEqual(["'Dialogue 2016'!A1:G50", "'Dialogue 2016'!1:3"]);
    expect(breaks.items.map((one) => one.rowIndex)).toEqual([20, 40]);
    expect(links.map((range) => range.hyperlink)).toEqual([
      { documentReference: "'Dialogue 2016'!A12", textToDisplay: 'Aller', screenTip: 'là' },
      { address: 'https://example.org/', textToDisplay: 'site' },
    ]);
  });
});

test('document properties reach the file', async () => {
  const open = await openDonations();
  await open.Excel.run(async (context) => {
    context.workbook.properties.title = 'Rapport 2016';
    context.workbook.properties.author = 'ALUPSE';
    await context.sync();
  });
  const { Excel } = await reopen(open.host);
  await Excel.run(async (context) => {
    context.workbook.properties.load('title, author');
    await context.sync();
    expect([context.workbook.properties.title, context.workbook.properties.author]).toEqual(['Rapport 2016', 'ALUPSE']);
  });
});

test('untouched sheets come back as they were', async () => {
  const open = await openDonations();
  const before = open.host.values('Dons');
  const { host } = await reopen(open.host);
  expect(host.values('Dons')).toEqual(before);
  expect(host.sheetNames).toEqual(['Dons', 'Notes', 'Vide']);
  expect(host.sheet('Notes').Visibility).toBe('Hidden');
  expect(host.sheet('Notes').merges()).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
});
