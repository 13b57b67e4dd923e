import { atOnce } from '@report/ooxml/bounds';
import { type Book, emptyBook, readBook, saveBook, shiftFormula } from '@report/ooxml/book';
import { Package } from '@report/ooxml/package';
import { readDirectory } from '@report/ooxml/zip';
import { strFromU8, unzipSync } from 'fflate';
import { bytesOf, firstSheet, read, relationsXml, type Written } from '../spreadsheet/workbook';

const open = (bytes: Uint8Array): Book => atOnce(readBook(Package.open(bytes)));
const save = (book: Book): Uint8Array =>
  saveBook(
    book,
    () => '',
    () => undefined,
  );
const sheetOf = (book: Book): Book['sheets'][number] => {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** Names of the parts that differ between two packages. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]).sort();
}

const SHEET = 'xl/worksheets/sheet1.xml';
/** A sheet with things nobody here models. */
const RICH: Written = {
  texts: '<si><r><t>de</t></r><r><rPr><b/></rPr><t>ux</t></r></si>',
  styles:
    '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="14" quotePrefix="1"/></cellXfs><extLst><ext uri="u"/></extLst>',
  sheet:
    '<sheetPr codeName="Feuil1"/><sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>42431</v></c><c r="C1"><f>B1+1</f><v>42432</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2+$B$1</f><v>3</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>4</v></c></row></sheetData><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId7"/><extLst><ext uri="{x}"><x14:a xmlns:x14="urn:x14"/></ext></extLst>',
  parts: {
    'xl/media/image1.png': Uint8Array.of(1, 2, 3),
    'xl/calcChain.xml': '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([['rId7', 'drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': '<anything/>',
  },
};

describe('a workbook opened and saved', () => {
  it('keeps every entry byte for byte when nothing changed, deflated bytes included', () => {
    const bytes = bytesOf(RICH);
    expect(readDirectory(save(open(bytes)), 100)).toEqual(readDirectory(bytes, 100));
  });

  it('writes the one sheet again when a value changed, and leaves what it does not know in it', () => {
    const bytes = bytesOf(RICH);
    const book = open(bytes);
    sheetOf(book).getCell(2, 1).value = 'neuf & <vieux>';
    const saved = save(book);
    expect(changedParts(bytes, saved)).toEqual([SHEET]);
    const xml = partsOf(saved)[SHEET] ?? '';
    expect(xml).toContain('<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>');
    expect(xml).toContain('<drawing r:id="rId7"/>');
    expect(xml).toContain('<ext uri="{x}"><x14:a xmlns:x14="urn:x14"/></ext>');
    expect(xml).toContain('<sheetPr codeName="Feuil1"/>');
    // The shared text with its runs is still shared.
    expect(xml).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(firstSheet(saved).values).toEqual([
      ['deux', 42431, 42432],
      ['neuf & <vieux>', '', 3],
      ['', '', 4],
    ]);
  });

  it('keeps of a sheet that is written again its empty cells and rows, attributes, runs of a text, and a text put back', () => {
    const rows =
      '<row r="1" spans="1:3" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1"/><c r="C1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c></row><row r="2"/><row r="3"><c r="A3" cm="1"><f t="array" ref="A3">1+1</f><v>2</v></c></row>';
    const bytes = bytesOf({ ...RICH, sheet: `<dimension ref="A1:C3"/><sheetData>${rows}</sheetData>` });
    const book = open(bytes);
    for (const value of ['autre', 'deux']) sheetOf(book).getCell(1, 1).value = value;
    for (const value of [1, 'ab']) sheetOf(book).getCell(1, 3).value = value;
    expect(partsOf(save(book))[SHEET]).toContain(`<dimension ref="A1:C3"/><sheetData>${rows}</sheetData>`);
  });

  it('says the cells that are in use when there are more', () => {
    const book = open(
      bytesOf({
        ...RICH,
        sheet: '<dimension ref="B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
      }),
    );
    sheetOf(book).getCell(4, 3).value = 5;
    expect(partsOf(save(book))[SHEET]).toContain('<dimension ref="B2:C4"/>');
  });

  it('reads a shared formula at each of its cells', () => {
    const sheet = sheetOf(open(bytesOf(RICH)));
    expect([sheet.getCell(2, 3).formula, sheet.getCell(3, 3).formula]).toEqual(['B2+$B$1', 'B3+$B$1']);
  });

  it('forgets the order of calculation when a formula was written', () => {
    const withChain: Written = {
      ...RICH,
      parts: {
        ...RICH.parts,
        'xl/_rels/workbook.xml.rels': relationsXml([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'sharedStrings', 'sharedStrings.xml'],
          ['rId3', 'styles', 'styles.xml'],
          ['rId4', 'calcChain', 'calcChain.xml'],
        ]),
      },
    };
    const book = open(bytesOf(withChain));
    sheetOf(book).getCell(1, 3).value = 7;
    const parts = partsOf(save(book));
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('adds looks after those of the file, and uses one that is there', () => {
    const bytes = bytesOf(RICH);
    const book = open(bytes);
    const cell = sheetOf(book).getCell(1, 1);
    cell.style = { ...cell.style, font: { ...cell.style.font, bold: true } };
    sheetOf(book).getCell(2, 1).style = { ...sheetOf(book).getCell(2, 1).style, numFmt: 'mm-dd-yy' };
    const saved = save(book);
    expect(changedParts(bytes, saved)).toEqual(['xl/styles.xml', SHEET]);
    const xml = partsOf(saved)['xl/styles.xml'] ?? '';
    expect(xml).toContain('<xf numFmtId="14" quotePrefix="1"/>');
    expect(xml).toContain('<extLst><ext uri="u"/></extLst>');
    const again = open(saved);
    expect(sheetOf(again).getCell(1, 1).style).toEqual({ font: { name: 'Arial', size: 10, bold: true } });
    expect(sheetOf(again).getCell(2, 1).numFmt).toBe('mm-dd-yy');
  });

  it('adds and removes sheets, with what belongs to them', () => {
    const bytes = bytesOf(RICH);
    const book = open(bytes);
    const added = book.addSheet('Résultats & co');
    added.getCell(3, 2).value = 'ici';
    added.merges = [{ top: 3, left: 2, bottom: 3, right: 4 }];
    added.view = { state: 'frozen', ySplit: 2 };
    const withTwo = save(book);
    expect(read(withTwo).sheets.map(({ name, values }) => [name, values.length])).toEqual([
      ['Feuil1', 3],
      ['Résultats & co', 1],
    ]);
    expect(open(withTwo).sheets[1]).toMatchObject({ merges: added.merges, view: { state: 'frozen', ySplit: 2 } });
    const less = open(withTwo);
    less.removeSheet(sheetOf(less));
    const parts = partsOf(save(less));
    expect(Object.keys(parts).filter((name) => /sheet1|drawing/.test(name))).toEqual([]);
    expect(read(save(less)).sheets.map(({ name }) => name)).toEqual(['Résultats & co']);
  });

  it('makes a new workbook that is read again', () => {
    const book = emptyBook('Feuil1');
    sheetOf(book).getCell(1, 1).value = true;
    sheetOf(book).getCell(1, 2).formula = 'A1';
    book.properties.title = 'Rapport «2016»';
    const again = open(save(book));
    expect([sheetOf(again).getCell(1, 1).value, sheetOf(again).getCell(1, 2).formula]).toEqual([true, 'A1']);
    expect(again.properties.title).toBe('Rapport «2016»');
  });

  it('writes tables, links, page setup and properties of a sheet so that they are read again', () => {
    const book = emptyBook('Feuil1');
    const sheet = sheetOf(book);
    sheet.getCell(1, 1).value = 'Nom';
    sheet.tables.push({
      name: 'Actes',
      displayName: 'Actes',
      tableRef: 'A1:A2',
      autoFilterRef: 'A1:A2',
      headerRow: true,
      totalsRow: false,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: [{ name: 'Nom' }],
      part: null,
    });
    sheet.links.set('1:1', { row: 1, column: 1, target: 'https://example.lu/?a=1&b=2', tooltip: 'x' });
    sheet.places = [{ row: 2, column: 1, location: "'Feuil1'!A1" }];
    sheet.pageSetup = {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    };
    sheet.headerFooter = { oddFooter: '&CPage &P' };
    sheet.properties.set('alupse', '{"a":"é"}');
    sheet.rowBreaks = [5];
    sheet.getColumn(2).width = 20;
    const bytes = save(book);
    const again = sheetOf(open(bytes));
    expect(again).toMatchObject({
      pageSetup: sheet.pageSetup,
      headerFooter: sheet.headerFooter,
      rowBreaks: [5],
      places: sheet.places,
    });
    expect([...again.links.values()]).toEqual([...sheet.links.values()]);
    expect([...again.properties]).toEqual([...sheet.properties]);
    expect(again.tables).toMatchObject([{ name: 'Actes', tableRef: 'A1:A2' }]);
    expect(again.findColumn(2)?.width).toBe(20);
    expect(readDirectory(save(open(bytes)), 100)).toEqual(readDirectory(bytes, 100));
  });
});

describe('a formula read at another cell', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2,C:C,3:3)', 1, 1, 'SUM(B2:C3,D:D,4:4)'],
    ['"A1"&\'A1\'!B2&LOG10(A1)', 1, 0, '"A1"&\'A1\'!B3&LOG10(A2)'],
    ['A1', -1, 0, '#REF!'],
    ['Nom_A1+A1x', 1, 1, 'Nom_A1+A1x'],
  ])('%s, %i rows and %i columns further', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});
