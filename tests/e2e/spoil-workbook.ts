import ExcelJS from 'exceljs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../fixtures/temporary-folder';

/** Writes bytes under a name of their own in a new folder. */
export async function fileOf(name: string, bytes: Uint8Array): Promise<string> {
  const file = path.join(temporaryFolder(), name);
  await writeFile(file, bytes);
  return file;
}

/** A copy of a workbook, changed. */
export async function spoilWorkbook(
  source: string,
  name: string,
  spoil: (workbook: ExcelJS.Workbook) => void,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(source);
  spoil(workbook);
  return fileOf(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** A sheet that must be there. */
export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: the fixture has changed`);
  return sheet;
}

/** The number of the column with this title, in the first row. */
export function columnOf(sheet: ExcelJS.Worksheet, title: string): number {
  const titles = sheet.getRow(1).values as unknown[];
  const column = titles.indexOf(title);
  if (column < 1) throw new Error(`no column ${title}: the fixture has changed`);
  return column;
}
