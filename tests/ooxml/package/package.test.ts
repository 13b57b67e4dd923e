import { Package, pathFrom, relationsPath, targetFrom } from '@report/ooxml/package';
import { all, limitsWith, refusalOf, utf16, utf8, zipOf } from '../inputs';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

describe('names of parts', () => {
  it.each([
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', './sheet.xml', 'xl/sheet.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '../../../a.xml', 'a.xml'],
    ['workbook.xml', 'a.xml#Sheet1!A1', 'a.xml'],
  ])('from «%s», «%s» leads to «%s»', (owner, target, path) => {
    expect(pathFrom(owner, target)).toBe(path);
  });

  it('leads from one part to another and back', () => {
    for (const [owner, path] of [
      ['xl/workbook.xml', 'xl/worksheets/a.xml'],
      ['xl/worksheets/a.xml', 'xl/tables/b.xml'],
      ['', 'xl/workbook.xml'],
    ] as const)
      expect(pathFrom(owner, targetFrom(owner, path))).toBe(path);
  });

  it('knows where relations stand', () => {
    expect(relationsPath('')).toBe('_rels/.rels');
    expect(relationsPath('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  });
});

describe('a package', () => {
  const relations = (...written: readonly string[]): string =>
    `<Relationships xmlns="${RELATIONS}">${written.join('')}</Relationships>`;

  it('finds parts by relation, strict or not, without case, with or without %20', () => {
    const pack = Package.open(
      zipOf({
        '_RELS/.rels': relations(
          `<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="My%20Book.XML"/>`,
          `<Relationship Id="b" Type="${STRICT}/officeDocument" Target="/my book.xml"/>`,
          `<Relationship Id="c" Type="${OFFICE}/hyperlink" Target="http://a.lu/" TargetMode="External"/>`,
          `<Relationship Id="d" Type="urn:other" Target="x"/>`,
        ),
        'my book.xml': '<a/>',
      }),
    );
    const found = all(pack.relationsOf(''));
    expect(found.map(({ type, target }) => [type, target])).toEqual([
      ['office:officeDocument', 'My%20Book.XML'],
      ['office:officeDocument', 'my book.xml'],
      ['office:hyperlink', null],
      ['urn:other', 'x'],
    ]);
    expect(found.map(({ target }) => target !== null && pack.has(target))).toEqual([true, true, false, false]);
    expect(pack.nameOf('My%20Book.XML')).toBe('my book.xml');
  });

  it('says what a part holds: by its name first, by its ending otherwise', () => {
    const pack = Package.open(
      zipOf({
        '[content_types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="XML" ContentType="application/xml"/><Override PartName="/xl/A.xml" ContentType="Sheet"/></Types>`,
      }),
    );
    expect(all(pack.contentTypeOf('xl/a.XML'))).toBe('sheet');
    expect(all(pack.contentTypeOf('xl/b.xml'))).toBe('application/xml');
    expect(all(pack.contentTypeOf('xl/b.bin'))).toBe('');
  });

  it('refuses a part that is not there', () => {
    expect(
      refusalOf(() => {
        all(Package.open(zipOf({ a: '' })).read('b', {}));
      }).reason,
    ).toBe('damaged');
  });
});

/** An OLE file, as far as it says what it is: its mark, and the name of a stream in its directory. */
const oleWith = (stream: string): Uint8Array => {
  const name = utf16(stream).subarray(2);
  const bytes = new Uint8Array(1024 + name.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(name, 1024);
  return bytes;
};

describe('a file that is no package', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a workbook with a password', oleWith('EncryptedPackage'), 'encrypted'],
    ['a workbook of Excel 97', oleWith('Workbook'), 'old-excel'],
    ['a workbook of Excel 95', oleWith('Book'), 'old-excel'],
    ['a document of Word 97', oleWith('WordDocument'), 'old-word'],
    ['another OLE file', oleWith('Something'), 'unknown-format'],
    ['a workbook of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), 'old-excel'],
    [
      'XML of Excel 2003',
      utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'old-excel',
    ],
    [
      'OpenDocument',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'open-document',
    ],
    ['a page', utf8('  <!DOCTYPE html><html></html>'), 'web-page'],
    ['a table of a page', utf8('<TABLE><tr><td>1</td></tr></TABLE>'), 'web-page'],
    ['CSV', utf8('Nom;Prénom\r\nA;B'), 'plain-text'],
    ['CSV in UTF-16', utf16('Nom\tPrénom'), 'plain-text'],
    ['PDF', utf8('%PDF-1.7'), 'pdf'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'unknown-format'],
    ['a zip cut short', zipOf({ a: 'abc' }).subarray(0, 60), 'truncated'],
  ])('is told for what it is: %s', (_name, bytes, reason) => {
    expect(refusalOf(() => Package.open(bytes)).reason).toBe(reason);
  });
});

it('may hold as much as the size of the whole file pays for, whichever part is read first', () => {
  const limits = limitsWith({ freeBytes: 1000, bytesPerByte: 10 });
  const dense = `<a>${' '.repeat(20_000)}</a>`;
  const other = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 7919 + (index >> 3) * 31) % 251);
  const read = (parts: Readonly<Record<string, string | Uint8Array>>): number =>
    Package.open(zipOf(parts), limits).bytesOf('a.xml').length;
  expect(refusalOf(() => read({ 'a.xml': dense })).reason).toBe('inflates-too-large');
  expect(read({ 'a.xml': dense, 'b.bin': other })).toBe(dense.length);
});
