import { strFromU8, unzipSync } from 'fflate';
import { FILE_LIMITS } from '@report/ooxml/bounds';
import { readDirectory } from '@report/ooxml/zip';
import { ExcelHost } from '../../excel-host';
import { bytesOf, firstSheet, relationsXml, sheetXml, workbookXml, type Written } from '../ooxml/spreadsheet/workbook';

/** A register beside all that Excel keeps in parts of their own, and nobody here models. */
const REGISTER =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>N° dossier</t></is></c></row><row r="2"><c r="A2"><v>7</v></c><c r="B2"/></row>';
const OTHER = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';
const RULES =
  '<conditionalFormatting sqref="A2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937}"/></extLst></cfRule></conditionalFormatting>';
const BESIDE = `${RULES}<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`;
const KEPT: Written['parts'] = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
  'xl/workbook.xml': workbookXml('<workbookPr codeName="ThisWorkbook"/>').replace(
    '</sheets>',
    '<sheet name="Autre" sheetId="2" r:id="rId8"/></sheets><definedNames><definedName name="Zone">Feuil1!$A$1</definedName></definedNames><pivotCaches><pivotCache cacheId="1" r:id="rId5"/></pivotCaches>',
  ),
  'xl/_rels/workbook.xml.rels': relationsXml([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId8', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'vbaProject', 'vbaProject.bin'],
    ['rId5', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ]),
  'xl/vbaProject.bin': Uint8Array.from({ length: 200 }, (_, index) => (index * 37) % 256),
  'xl/worksheets/sheet2.xml': sheetXml(`<sheetData>${OTHER}</sheetData>${BESIDE}`),
  'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    ['rId4', 'pivotTable', '../pivotTables/pivotTable1.xml'],
  ]),
  'xl/comments1.xml':
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList><comment ref="A2" authorId="0"><text><t>vu</t></text></comment></commentList></comments>',
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:xdr"/>',
  'xl/drawings/_rels/drawing1.xml.rels': relationsXml([
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ]),
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><br></xml>',
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="urn:c"><!-- le leur --></c:chartSpace>',
  'xl/media/image1.png': Uint8Array.of(137, 80, 78, 71, 1, 2, 3),
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition name="TCD"/>',
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
  'customXml/item1.xml': '<any/>',
};
const BYTES = bytesOf({ sheet: `<sheetData>${REGISTER}</sheetData>${BESIDE}`, parts: KEPT });
const entries = (bytes: Uint8Array) => readDirectory(bytes, FILE_LIMITS.entries);

/** Names of the entries that are new, gone, or held otherwise. */
function changedEntries(after: Uint8Array): string[] {
  const [was, is] = [entries(BYTES), entries(after)];
  const names = [...new Set([...was, ...is].map(({ name }) => name))];
  return names.filter((name) => {
    const [one, other] = [was, is].map((all) => all.find((entry) => entry.name === name));
    return one === undefined || other === undefined || Buffer.compare(one.compressed, other.compressed) !== 0;
  });
}

test('a workbook with macros, charts, pivot tables, images and comments is saved as it was opened', async () => {
  const host = await ExcelHost.open(BYTES);
  host.userActivate('Feuil1');
  host.userSelect('Feuil1', 'A2');
  expect(host.values('Autre')).toEqual([[1, 2]]);
  expect(entries(await host.save())).toEqual(entries(BYTES));
});

test('a value that changed in a register changes the part of its sheet and no other', async () => {
  const host = await ExcelHost.open(BYTES);
  host.userEdit('Feuil1', 'A2:B2', [[8, 'neuf']]);
  const saved = await host.save();
  expect(changedEntries(saved)).toEqual(['xl/worksheets/sheet1.xml']);
  expect(firstSheet(saved).values).toEqual([
    ['N° dossier', ''],
    [8, 'neuf'],
  ]);
  const parts = unzipSync(saved);
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(BESIDE);
});

test('a sheet that is added changes what lists the sheets, and nothing of the others', async () => {
  const host = await ExcelHost.open(BYTES);
  host.workbook.addSheet('Résultats');
  expect(changedEntries(await host.save())).toEqual([
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    '[Content_Types].xml',
    'xl/worksheets/sheet3.xml',
  ]);
});

/** A workbook that says more than it has to: what it says is left as it is. */
const ODD: Written['parts'] = {
  ...KEPT,
  'xl/workbook.xml': workbookXml().replace(
    /<sheets>.*<\/sheets>/,
    '<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Feuil1" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Graphique" sheetId="3" r:id="rId9"/><sheet name="Autre" sheetId="2" state="show" r:id="rId8"/></sheets>',
  ),
  'xl/_rels/workbook.xml.rels': relationsXml([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId8', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId6', 'calcChain', 'calcChain.xml'],
  ]),
  'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  'xl/calcChain.xml': '<calcChain><c r="B1" i="2"/></calcChain>',
  'xl/worksheets/sheet1.xml': sheetXml(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>N°\ndossier</t></is></c></row></sheetData><tableParts><tablePart r:id="rId1"/></tableParts>',
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([['rId1', 'table', '../tables/table1.xml']]),
  'xl/tables/table1.xml':
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="N°_x000a_dossier"/></tableColumns></table>',
};

test('an open sheet that is hidden, a sheet of a chart, a word nobody knows and names of columns stay as the file says them', async () => {
  const bytes = bytesOf({ parts: ODD });
  const host = await ExcelHost.open(bytes);
  expect(entries(await host.save())).toEqual(entries(bytes));
  host.userEdit('Feuil1', 'A1', 'Numéro');
  const parts = unzipSync(await host.save());
  expect(strFromU8(parts['xl/tables/table1.xml'] ?? new Uint8Array())).toContain('name="Numéro"');
  expect(Object.keys(parts)).toContain('xl/calcChain.xml');
});
