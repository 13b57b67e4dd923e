import type ExcelJS from 'exceljs';
import path from 'node:path';
import { columnOf, sheetOf, spoilWorkbook } from './spoil-workbook';

const GOOD = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');

/**
 * Registers without an error, then spoilt as people do: one motive written wrongly three times, a region once, a file
 * closed before it was opened, a file without its number of children. All of it can be mended or justified.
 */
export const morningWorkbook = (name = 'matin.xlsx'): Promise<string> =>
  spoilWorkbook(GOOD, name, (workbook) => {
    const cases = sheetOf(workbook, 'Dossiers Dialogue');
    const motive = columnOf(cases, 'Motif principal');
    const opened = columnOf(cases, 'Date d’ouverture');
    const ofTheYear = rowsWith(cases, motive, 'Violence sexuelle').filter((row) => {
      const { value } = cases.getCell(row, opened);
      return value instanceof Date && value.getUTCFullYear() === 2016;
    });
    for (const row of ofTheYear.slice(0, 3)) cases.getCell(row, motive).value = 'Violence sexuele';
    const children = sheetOf(workbook, 'Enfants Dialogue');
    const region = columnOf(children, 'Domicile (région)');
    for (const row of rowsWith(children, region, 'Luxembourg-Centre').slice(0, 1)) {
      children.getCell(row, region).value = 'Luxembourg-Centr';
    }
    cases.getCell(CLOSED_BEFORE, columnOf(cases, 'Date de clôture')).value = new Date(Date.UTC(2010, 0, 4));
    cases.getCell(NO_CHILDREN, columnOf(cases, 'Nombre d’enfants dans la famille')).value = null;
  });

/** Rows of the two faults that have no proposal. */
export const CLOSED_BEFORE = 20;
export const NO_CHILDREN = 30;

function rowsWith(sheet: ExcelJS.Worksheet, column: number, text: string): number[] {
  const rows: number[] = [];
  sheet.eachRow((row, number) => {
    if (row.getCell(column).value === text) rows.push(number);
  });
  if (rows.length === 0) throw new Error('the fixture has changed');
  return rows;
}
