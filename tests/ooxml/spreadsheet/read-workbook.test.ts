import { FILE_LIMITS } from '@report/ooxml/bounds';
import { isDateFormat, readWorkbookValues } from '@report/ooxml/spreadsheet';
import { inSlices, limitsWith, refusalOf, utf16, zipOf } from '../inputs';
import {
  bytesOf,
  firstSheet,
  read,
  relationsXml,
  sheetXml,
  textsXml,
  valuesOf,
  workbookXml,
  type Written,
} from './workbook';

const ONE = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row></sheetData>';
const TEXTS = '<si><t>été</t></si>';
const EXPECTED = [['été', 2]];
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The usual workbook with all elements of a part under a prefix. */
const prefixed = (xml: string): string => xml.replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
const strict = (xml: string): string =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', STRICT);

const MOVED: Readonly<Record<string, string | null>> = {
  '_rels/.rels': relationsXml([['rId9', 'officeDocument', '/Classeur.xml']]),
  'xl/workbook.xml': null,
  'xl/_rels/workbook.xml.rels': null,
  'xl/worksheets/sheet1.xml': null,
  'xl/sharedStrings.xml': null,
  'Classeur.xml': workbookXml(),
  '_rels/Classeur.xml.rels': relationsXml([
    ['rId1', 'worksheet', 'feuilles/Une.xml'],
    ['rId2', 'sharedStrings', '/textes.xml'],
  ]),
  'feuilles/Une.xml': sheetXml(ONE),
  'textes.xml': textsXml(TEXTS),
};

const EVERY: readonly (readonly [string, Written['parts']])[] = [
  ['the usual parts', {}],
  ['the workbook at the root and other names', MOVED],
  [
    'names in other letters',
    {
      'xl/sharedStrings.xml': null,
      'XL/SharedStrings.xml': textsXml(TEXTS),
      'xl/worksheets/sheet1.xml': null,
      'xl/Worksheets/Sheet1.XML': sheetXml(ONE),
    },
  ],
  [
    'prefixes',
    {
      'xl/workbook.xml': prefixed(workbookXml()),
      'xl/worksheets/sheet1.xml': prefixed(sheetXml(ONE)),
      'xl/sharedStrings.xml': prefixed(textsXml(TEXTS)),
      'xl/_rels/workbook.xml.rels': prefixed(
        relationsXml([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ]),
      ),
    },
  ],
  [
    'strict parts',
    {
      '_rels/.rels': relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']], STRICT),
      'xl/_rels/workbook.xml.rels': relationsXml(
        [
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ],
        STRICT,
      ),
      'xl/workbook.xml': strict(workbookXml()),
      'xl/worksheets/sheet1.xml': strict(sheetXml(ONE)),
      'xl/sharedStrings.xml': strict(textsXml(TEXTS)),
    },
  ],
  [
    'parts in UTF-16',
    {
      'xl/workbook.xml': utf16(`<?xml version="1.0" encoding="UTF-16"?>${workbookXml()}`),
      'xl/worksheets/sheet1.xml': utf16(sheetXml(ONE), false),
      'xl/sharedStrings.xml': utf16(textsXml(TEXTS)),
    },
  ],
  [
    'another namespace that uses the same names',
    {
      'xl/worksheets/sheet1.xml': sheetXml(
        ONE.replace('<row ', '<y:row xmlns:y="urn:y" r="1"><y:c r="A1"><y:v>9</y:v></y:c></y:row><row '),
      ),
    },
  ],
];

describe('a workbook', () => {
  it.each(EVERY)('is read with %s', (_name, parts = {}) => {
    expect(firstSheet({ sheet: ONE, texts: TEXTS, parts }).values).toEqual(EXPECTED);
  });

  it('is read from a zip with backslashes', () => {
    const usual: Record<string, string> = {
      '_rels\\.rels': relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
      'xl\\workbook.xml': workbookXml(),
      'xl\\_rels\\workbook.xml.rels': relationsXml([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ]),
      'xl\\worksheets\\sheet1.xml': sheetXml(ONE),
      'xl\\sharedStrings.xml': textsXml(TEXTS),
    };
    expect(firstSheet(zipOf(usual)).values).toEqual(EXPECTED);
  });

  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
  ])('counts from 1904 when it says so (%s), whatever extensions say', (said, date1904) => {
    const head = `<workbookPr date1904="${said}"/><extLst><ext uri="u"><x15:workbookPr xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" date1904="${date1904 ? 0 : 1}"/><workbookPr/></ext></extLst>`;
    expect(read({ head, sheet: ONE, texts: TEXTS }).date1904).toBe(date1904);
  });

  it('tells the state of sheets, hidden rows, tables and properties', () => {
    const sheets =
      '<sheets><sheet name="Feuil1" state="veryHidden" sheetId="1" r:id="rId1"/><sheet name="Graphique" sheetId="2" r:id="rId8"/></sheets>';
    const sheet = firstSheet({
      sheet: `<sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3" hidden="0"><c><v>1</v></c></row><row r="9" hidden="true"/></sheetData><customProperties><customPr name="alupse" r:id="p"/></customProperties><tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>`,
      parts: {
        'xl/workbook.xml': workbookXml().replace(/<sheets>.*<\/sheets>/, sheets),
        'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([
          ['rId1', 'table', '../tables/a.xml'],
          ['rId2', 'table', '../tables/b.xml'],
        ]),
        'xl/tables/a.xml': table('displayName="Actes" name="x" ref="A1:C3" totalsRowCount="1"'),
        'xl/tables/b.xml': table('ref="B1:B2"'),
      },
    });
    expect(sheet).toMatchObject({ name: 'Feuil1', state: 'veryHidden', hiddenRows: [1], properties: ['alupse'] });
    expect(sheet.tables).toEqual([
      {
        path: 'xl/tables/a.xml',
        name: 'Actes',
        area: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 2 },
        showTotals: true,
      },
      {
        path: 'xl/tables/b.xml',
        name: '',
        area: { firstRow: 0, lastRow: 1, firstColumn: 1, lastColumn: 1 },
        showTotals: false,
      },
    ]);
  });

  it('tells which small numbers stand in a format of date; a day of our times is none', () => {
    const styles =
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0&quot; jours&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const rows = `<row>${[0, 1, 2, 3].map((style) => `<c s="${style}"><v>3</v></c>`).join('')}<c s="1"><v>42431</v></c><c s="1" t="str"><v>x</v></c></row>`;
    const { dates } = firstSheet({ styles, sheet: `<sheetData>${rows}</sheetData>` });
    expect([...dates].map(([row, columns]) => [row, ...columns])).toEqual([[0, 1, 2]]);
  });

  it.each([
    ['yyyy\\-mm\\-dd;@', true],
    ['[$-40C]d mmmm yyyy', true],
    ['hh:mm', true],
    ['[h]:mm', false],
    ['#,##0.00" mois"', false],
    ['General', false],
    ['[Red]0;@', false],
    ['0\\d', false],
  ])('knows a format of date: %s', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });

  it('empties what a merged area covers', () => {
    const merged = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:C1048576"/></mergeCells>';
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c><c><v>5</v></c><c><v>6</v></c><c><v>7</v></c></row>';
    expect(firstSheet({ sheet: `<sheetData>${rows}</sheetData>${merged}` }).values).toEqual([
      [1, '', 3, ''],
      ['', '', '', 7],
    ]);
  });

  it('reads 50 000 merged areas', () => {
    const areas = Array.from({ length: 50_000 }, (_, row) => `<mergeCell ref="A${2 * row + 1}:B${2 * row + 1}"/>`);
    const sheet = firstSheet({
      sheet: `<sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c></row></sheetData><mergeCells>${areas.join('')}</mergeCells>`,
    });
    expect([sheet.mergedAreas.length, sheet.values]).toEqual([50_000, [[1]]]);
  });
});

const table = (attributes: string): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" ${attributes}/>`;

describe('a package that is no workbook to be read', () => {
  const typed = (type: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/${type}"/></Types>`;
  it.each([
    [
      'a Word document',
      { '[Content_Types].xml': typed('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml') },
      'word-document',
    ],
    [
      'a binary workbook',
      { '[Content_Types].xml': typed('vnd.ms-excel.sheet.binary.macroEnabled.main') },
      'binary-workbook',
    ],
    [
      'a presentation',
      { '[Content_Types].xml': typed('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml') },
      'other-package',
    ],
    ['a package of something else', { '_rels/.rels': relationsXml([['a', 'image', 'a.png']]) }, 'other-package'],
    ['a workbook part that is not there', { 'xl/workbook.xml': null }, 'damaged'],
    ['another root', { 'xl/workbook.xml': '<workbook/>' }, 'other-package'],
    [
      'no sheet of cells',
      { 'xl/_rels/workbook.xml.rels': relationsXml([['rId1', 'chartsheet', 'a.xml']]) },
      'no-sheet',
    ],
    ['a sheet that is not there', { 'xl/worksheets/sheet1.xml': null }, 'damaged'],
    ['a sheet that is none', { 'xl/worksheets/sheet1.xml': '<a/>' }, 'damaged'],
  ] as const)('is refused as what it is: %s', (_name, parts, reason) => {
    expect(refusalOf(() => read({ parts })).reason).toBe(reason);
  });
});

describe('bounds', () => {
  it('stops at elements nested a million times, at once', () => {
    const sheet = `<sheetData>${'<a>'.repeat(1_000_000)}`;
    const error = refusalOf(() => firstSheet({ sheet }));
    expect([error.reason, error.place]).toEqual(['damaged', { sheet: 'Feuil1' }]);
  });

  it('stops at empty hidden rows that a small file makes in millions', () => {
    const bytes = bytesOf({ sheet: `<sheetData>${'<row hidden="1"/>'.repeat(1_500_000)}</sheetData>` });
    expect(bytes.length).toBeLessThan(80_000);
    const error = refusalOf(() => read(bytes));
    expect(['too-many-elements', 'inflates-too-large', 'damaged']).toContain(error.reason);
  });

  it('reads a large sound sheet in many slices', () => {
    const row = (index: number): string =>
      `<row r="${index}"><c r="A${index}"><v>${index * 7919}</v></c><c r="B${index}" s="4"/></row>`;
    const bytes = bytesOf({
      sheet: `<sheetData>${Array.from({ length: 60_000 }, (_, index) => row(index + 1)).join('')}</sheetData>`,
    });
    const { value, slices } = inSlices(readWorkbookValues(bytes));
    expect(value.sheets[0]?.values.length).toBe(60_000);
    // 64 KiB a slice.
    expect(slices).toBeGreaterThan(50);
  });

  it('names the cell where there are too many', () => {
    const rows = '<row r="1"><c r="A1"/><c r="B1"/></row><row r="2"><c r="A2"/><c r="B2"/></row>';
    const error = refusalOf(() => firstSheet({ sheet: `<sheetData>${rows}</sheetData>` }, limitsWith({ cells: 3 })));
    expect([error.reason, error.place]).toEqual(['too-many-cells', { sheet: 'Feuil1', cell: 'B2' }]);
  });

  it('refuses merged areas without number, and areas that lie over one another without end', () => {
    const areas = (count: number, ref: string): string =>
      `<mergeCells>${`<mergeCell ref="${ref}"/>`.repeat(count)}</mergeCells>`;
    const merged = (count: number, ref: string, rows = ''): string =>
      refusalOf(() => firstSheet({ sheet: `<sheetData>${rows}</sheetData>${areas(count, ref)}` })).reason;
    expect(merged(FILE_LIMITS.mergedAreas + 1, 'A1:B1')).toBe('merges-too-large');
    const many = Array.from({ length: 2000 }, (_, row) => `<row r="${row + 1}"><c><v>1</v></c></row>`).join('');
    expect(merged(20_000, 'A1:XFD1048576', many)).toBe('merges-too-large');
    expect(merged(1, 'A1:ZZZ9')).toBe('damaged');
  });

  it('is the same in slices and with other chunks of a text', () => {
    const long = 'é€😀'.repeat(40_000);
    expect(valuesOf(`<row><c t="inlineStr"><is><t>${long}</t></is></c></row>`)).toEqual([[long]]);
  });
});
