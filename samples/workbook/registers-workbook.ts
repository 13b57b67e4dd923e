import type { Profile } from '@report/engine/profile';
import { addressOf, type CellValue, knownRegister, type RegisterSpec } from '@report/engine/registers';
import type { ListsProfile } from '@report/engine/vocabularies';
import { type Book, emptyBook, saveBook, type Sheet } from '@report/ooxml/book';
import { fixZipDates } from './fix-zip-dates';
import { recordGrid, type RegisterRecord } from './record-grid';

const NARROWEST = 10;
const WIDEST = 38;
const DATE_WIDTH = 12;
const DATE = { numFmt: 'dd/mm/yyyy' };
const HEADER = {
  numFmt: '@',
  font: { name: 'Calibri', size: 11, family: 2, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } },
  alignment: { vertical: 'middle', wrapText: true },
} as const;

/**
 * The bytes of an .xlsx with one sheet per register, the way a careful secretary keeps them: bold header row that
 * stays in sight, filters, real dates. The same records always give the same bytes.
 *
 * @param saved the date of every part
 */
export function registersWorkbook(
  profile: Profile,
  registers: ReadonlyMap<string, readonly RegisterRecord[]>,
  saved: Date,
): Uint8Array {
  const [first, ...others] = [...registers].map(([key, records]) => ({
    register: knownRegister(profile, key),
    records,
  }));
  if (first === undefined) throw new RangeError('a workbook needs a register');
  const book = emptyBook(first.register.sheet);
  const [sheet] = book.sheets;
  if (sheet) fillSheet(sheet, profile, first.register, first.records);
  for (const { register, records } of others) fillSheet(book.addSheet(register.sheet), profile, register, records);
  book.properties.creator = profile.brand.association;
  book.properties.title = `${profile.brand.association} – registres (exemple inventé)`;
  book.properties.language = 'fr-LU';
  book.definedNames = filterNames(book);
  const bytes = saveBook(
    book,
    () => '',
    () => undefined,
  );
  return fixZipDates(bytes, saved);
}

function fillSheet(
  sheet: Sheet,
  profile: ListsProfile,
  register: RegisterSpec,
  records: readonly RegisterRecord[],
): void {
  const [headers = [], ...rows] = recordGrid(profile, register, records);
  sheet.view = { state: 'frozen', ySplit: 1, topLeftCell: 'A2' };
  register.columns.forEach(({ type }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = type === 'date' ? DATE_WIDTH : widthOf([headers, ...rows].map((row) => row[index] ?? ''));
    if (type === 'date') column.style = DATE;
  });
  headers.forEach((header, index) => {
    const cell = sheet.getCell(1, index + 1);
    cell.value = header;
    cell.style = HEADER;
  });
  sheet.getRow(1).height = 32;
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value !== '') sheet.getCell(index + 2, column + 1).value = value;
    });
  });
  sheet.autoFilter = `A1:${addressOf(rows.length + 1, headers.length - 1)}`;
}

/** Excel keeps the area of a filter as a hidden name too. */
const filterNames = ({ sheets }: Book): string =>
  `<definedNames>${sheets
    .map(({ name, autoFilter = '' }, index) => {
      const area = autoFilter.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${name}'!${area}</definedName>`;
    })
    .join('')}</definedNames>`;

/** As wide as its longest text, within reason; a header may break over two lines. */
const widthOf = ([header = '', ...cells]: readonly CellValue[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, String(header).length / 2 + 4, ...cells.map((cell) => String(cell).length + 2)));
