import exceljs from 'exceljs';
import type { Profile } from '@report/engine/profile';
import { type CellValue, knownRegister, type RegisterSpec } from '@report/engine/registers';
import type { ListsProfile } from '@report/engine/vocabularies';
import { toDate } from '../deal';
import { fixZipDates } from './fix-zip-dates';
import { recordGrid, type RegisterRecord } from './record-grid';

const NARROWEST = 10;
const WIDEST = 38;
const DATE_WIDTH = 12;
const DATE_FORMAT = 'dd/mm/yyyy';

/**
 * The bytes of an .xlsx with one sheet per register, the way a careful secretary keeps them: bold header row that
 * stays in sight, filters, real dates. The same records always give the same bytes.
 */
export const registersWorkbook = async (
  profile: Profile,
  registers: ReadonlyMap<string, readonly RegisterRecord[]>,
  saved: Date,
): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook();
  workbook.creator = profile.brand.association;
  workbook.created = saved;
  workbook.modified = saved;
  for (const [key, records] of registers) addSheet(workbook, profile, knownRegister(profile, key), records);
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()), saved);
};

const addSheet = (
  workbook: exceljs.Workbook,
  profile: ListsProfile,
  register: RegisterSpec,
  records: readonly RegisterRecord[],
): void => {
  const [headers = [], ...rows] = recordGrid(profile, register, records);
  const sheet = workbook.addWorksheet(register.sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = register.columns.map(({ type }, index) =>
    type === 'date'
      ? { width: DATE_WIDTH, style: { numFmt: DATE_FORMAT } }
      : { width: widthOf([headers, ...rows].map((row) => row[index] ?? '')) },
  );
  const header = sheet.addRow(headers);
  header.font = { bold: true };
  header.alignment = { wrapText: true, vertical: 'middle' };
  header.height = 32;
  header.eachCell((cell) => {
    cell.numFmt = '@';
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } };
  });
  for (const row of rows)
    sheet.addRow(
      row.map((cell, index) =>
        cell === '' ? null : typeof cell === 'number' && register.columns[index]?.type === 'date' ? toDate(cell) : cell,
      ),
    );
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: headers.length } };
};

/** As wide as its longest text, within reason; a header may break over two lines. */
const widthOf = ([header = '', ...cells]: readonly CellValue[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, String(header).length / 2 + 4, ...cells.map((cell) => String(cell).length + 2)));
