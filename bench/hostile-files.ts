import { bytesOf, sheetXml, type Written } from '../tests/ooxml/spreadsheet/workbook';

const rows = (inside: string): Written => ({ sheet: `<sheetData>${inside}</sheetData>` });
const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T'];
const MERGED = '<mergeCell ref="A1:XFD1048576"/>';

/** Small files made to hold a reader: each is answered in 2 s and 150 MB. */
export const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
  'a million elements in one another': () => bytesOf(rows('<a>'.repeat(1_000_000))),
  '1.5 million hidden rows': () => bytesOf(rows('<row hidden="1"/>'.repeat(1_500_000))),
  '5 million empty cells': () => bytesOf(rows(`<row>${'<c/>'.repeat(5_000_000)}</row>`)),
  '300 MB of spaces': () => bytesOf({ parts: { 'xl/worksheets/sheet1.xml': sheetXml(' '.repeat(300 * 2 ** 20)) } }),
  '20 MB in one text': () =>
    bytesOf(rows(`<row><c t="inlineStr"><is><t>${'a'.repeat(20 * 2 ** 20)}</t></is></c></row>`)),
  '200 000 attributes': () => bytesOf(rows(`<row ${many(200_000, (index) => `a${index}="1"`)}/>`)),
  '150 000 areas over one another': () =>
    bytesOf({
      sheet: `<sheetData>${many(2000, (row) => `<row r="${row + 1}"><c><v>1</v></c></row>`)}</sheetData><mergeCells>${MERGED.repeat(150_000)}</mergeCells>`,
    }),
  'values in two corners': () =>
    bytesOf(rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  'entities in entities': () =>
    bytesOf({
      parts: {
        'xl/worksheets/sheet1.xml': `<!DOCTYPE a [${many(30, (index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`)}]><a>&e30;</a>`,
      },
    }),
  'a row that is none': () => bytesOf(rows('<row r="zz"><c><v>1</v></c></row>')),
};

/** Large sound ones: read in 5 s and 500 MB, in slices of less than 100 ms. */
export const LARGE: Readonly<Record<string, () => Uint8Array>> = {
  '60 000 rows of 20 columns': () =>
    bytesOf(
      rows(
        many(
          60_000,
          (row) =>
            `<row r="${row + 1}">${many(20, (column) => `<c r="${letters[column]}${row + 1}"><v>${(row * 7919 + column) % 99_991}</v></c>`)}</row>`,
        ),
      ),
    ),
  '50 000 rows of 12 texts': () =>
    bytesOf({
      texts: many(100_000, (index) => `<si><t>texte ${index * 7919}</t></si>`),
      ...rows(
        many(
          50_000,
          (row) =>
            `<row r="${row + 1}">${many(12, (column) => `<c r="${letters[column]}${row + 1}" t="s"><v>${(row * 13 + column) % 100_000}</v></c>`)}</row>`,
        ),
      ),
    }),
  'a million formatted empty cells': () =>
    bytesOf(
      rows(
        many(
          50_000,
          (row) =>
            `<row r="${row + 1}"><c r="A${row + 1}"><v>${row * 31}</v></c>${many(19, (column) => `<c r="${letters[column + 1]}${row + 1}" s="1"/>`)}</row>`,
        ),
      ),
    ),
  '50 000 merged areas': () =>
    bytesOf({
      sheet: `<sheetData>${many(50_000, (row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`)}</sheetData><mergeCells>${many(50_000, (row) => `<mergeCell ref="A${row + 1}:C${row + 1}"/>`)}</mergeCells>`,
    }),
};
