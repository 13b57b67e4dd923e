import fc from 'fast-check';
import { addressOf, areaAt, cellAt, escaped, NO_RESULT, unescaped } from '@report/ooxml/spreadsheet';
import { refusalOf } from '../inputs';
import { firstSheet, valuesOf } from './workbook';

/** The one value of a sheet with this cell. */
const valueOf = (cell: string, more = {}): unknown => valuesOf(`<row r="1">${cell}</row>`, more)[0]?.[0];

describe('a cell', () => {
  it.each([
    ['a number', '<c r="A1"><v>42.5</v></c>', 42.5],
    ['a number with spaces around', '<c r="A1"><v> 1.5E-3\n</v></c>', 0.0015],
    ['what a number is not', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>texte</t></is></c>', 'texte'],
    ['a text in pieces', '<c r="A1" t="inlineStr"><is><r><t>te</t></r><r><t>xte</t></r></is></c>', 'texte'],
    [
      'a text with how it is read aloud',
      '<c r="A1" t="inlineStr"><is><t>texte</t><rPh sb="0" eb="1"><t>xxx</t></rPh><phoneticPr fontId="1"/></is></c>',
      'texte',
    ],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[ & <b>]]></t></is></c>', 'a & <b>'],
    ['a text stored as a value', '<c r="A1" t="inlineStr"><v>texte</v></c>', 'texte'],
    ['an escaped return', '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', 'a\rb_x000D_'],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['a boolean in letters', '<c r="A1" t="b"><v>false</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['a stored result', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a result that was never calculated', '<c r="A1"><f>1+1</f></c>', NO_RESULT],
    ['the same with an empty value, as openpyxl writes it', '<c r="A1"><f>1+1</f><v></v></c>', NO_RESULT],
    ['a shared formula that was never calculated', '<c r="A1"><f t="shared" si="0"/></c>', NO_RESULT],
  ])('%s', (_name, cell, value) => {
    expect(valueOf(cell)).toBe(value);
  });

  it.each([
    ['an empty shared text', '<c r="A1" t="s"><v/></c>'],
    ['no value', '<c r="A1" s="3"/>'],
    ['an empty result of text', '<c r="A1" t="str"><f>IF(x="","",x)</f><v></v></c>'],
    ['an empty number', '<c r="A1"><v/></c>'],
    ['a value outside a row', '</row><c r="A1"><v>1</v></c><row>'],
  ])('is empty: %s', (_name, cell) => {
    expect(valuesOf(`<row r="1">${cell}</row>`, { texts: '<si><t>premier</t></si>' })).toEqual([]);
  });

  it('takes a shared text, its runs joined, without how it is read aloud', () => {
    const texts =
      '<si><t>un</t></si><si><r><t>de</t></r><r><rPr><b/></rPr><t xml:space="preserve">ux </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t><![CDATA[trois]]>_x000D_</t></si>';
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(valuesOf(`<row>${cells}</row>`, { texts })).toEqual([['un', 'deux ', 'trois\r']]);
  });

  it.each(['7', '-1', 'x'])('refuses a shared text that is not there («%s»), and says where', (index) => {
    const error = refusalOf(() => valueOf(`<c r="C7" t="s"><v>${index}</v></c>`.replace('C7', 'C1')));
    expect([error.reason, error.place]).toEqual(['damaged', { sheet: 'Feuil1', cell: 'C1' }]);
  });
});

describe('a date written as such', () => {
  const at = (text: string, date1904 = false): unknown =>
    valueOf(`<c r="A1" t="d"><v>${text}</v></c>`, date1904 ? { head: '<workbookPr date1904="1"/>' } : {});

  it.each([
    ['2016-03-05', 42434],
    ['2016-03-05T00:00:00', 42434],
    ['2016-03-05T00:00:00Z', 42434],
    ['2016-03-05T18:00:00.000Z', 42434.75],
    ['2016-03-05T18:00:00+01:00', 42434.75],
    ['1900-01-01', 1],
    ['1900-03-01', 61],
    ['12:00:00', 0.5],
    ['2016-02-30', '2016-02-30'],
    ['bientôt', 'bientôt'],
  ])('%s', (text, serial) => {
    expect(at(text)).toBe(serial);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(at('2016-03-05', true)).toBe(42434 - 1462);
    expect(at('12:00:00', true)).toBe(0.5);
  });
});

describe('where cells stand', () => {
  it('follows the cell before when it has no address, and the row before', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(valuesOf(rows)).toEqual([
      [1, 2, ''],
      ['', '', ''],
      ['', '', ''],
      ['', 3, 4],
      [5, '', ''],
    ]);
  });

  it('joins row elements that speak of one row, and believes cells where the row says nothing', () => {
    expect(valuesOf('<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>')).toEqual([
      [1, 2],
    ]);
    expect(firstSheet({ sheet: '<sheetData><row><c r="C5"><v>1</v></c></row></sheetData>' })).toMatchObject({
      firstRow: 4,
      firstColumn: 2,
      values: [[1]],
    });
  });

  it.each([
    ['a row that is no number', '<row r="zz"><c><v>1</v></c></row>', {}],
    ['a row below nothing', '<row r="-5"><c><v>1</v></c></row>', {}],
    ['row 0', '<row r="0"/>', {}],
    ['a row beyond the last', '<row r="1048577"/>', {}],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>', {}],
    ['a cell in the row of another', '<row r="1"><c r="A2"><v>1</v></c></row>', { cell: 'A2' }],
    ['a cell that follows the last column', '<row r="1"><c r="XFD1"/><c/></row>', { cell: 'XFD1' }],
  ])('refuses %s as damaged, with the sheet', (_name, rows, place) => {
    const error = refusalOf(() => valuesOf(rows));
    expect([error.reason, error.place]).toEqual(['damaged', { ...place, sheet: 'Feuil1' }]);
  });

  it('does not count cells of spaces for the rectangle, wherever they stand', () => {
    const sheet =
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="XFD2" t="inlineStr"><is><t> </t></is></c></row>' +
      '<row r="1048576"><c r="B1048576" t="inlineStr"><is><t>\u00a0</t></is></c></row></sheetData>';
    expect(firstSheet({ sheet })).toMatchObject({ firstRow: 1, firstColumn: 1, values: [[1]] });
  });

  it('keeps cells of spaces inside the rectangle as they are', () => {
    expect(valuesOf('<row><c><v>1</v></c><c t="str"><v> </v></c><c><v>2</v></c></row>')).toEqual([[1, ' ', 2]]);
  });

  it('refuses two values so far apart that millions of cells lie between them, and names the far one', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const error = refusalOf(() => valuesOf(rows));
    expect([error.reason, error.place]).toEqual(['used-range-too-large', { sheet: 'Feuil1', cell: 'XFD1048576' }]);
  });
});

describe('addresses and escaped texts', () => {
  it('go there and back', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(cellAt(addressOf(row, column))).toEqual({ row, column });
        expect(cellAt(addressOf(row, column).toLowerCase())).toEqual({ row, column });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescaped(escaped(text))).toBe(text);
      }),
    );
  });

  it('take the corners of an area in any order', () => {
    expect(areaAt('$C$9:A1')).toEqual({ firstRow: 0, lastRow: 8, firstColumn: 0, lastColumn: 2 });
  });

  it('take whole columns and rows', () => {
    expect(areaAt('B:$A')).toEqual({ firstRow: 0, lastRow: 1_048_575, firstColumn: 0, lastColumn: 1 });
    expect(areaAt('2:3')).toEqual({ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 16_383 });
  });

  it.each(['', 'A', '1', 'A0', 'AAAA1', 'A1:B2:C3', 'A01', 'é1'])('refuse «%s»', (address) => {
    expect(refusalOf(() => areaAt(address)).reason).toBe('damaged');
  });
});
