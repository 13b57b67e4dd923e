import ExcelJS from 'exceljs';
import { ExcelHost, type HostOptions } from '../../excel-host';
import { loadExcelApi, type ExcelApi } from '../../excel-host/node';

export interface OpenHost extends ExcelApi {
  readonly host: ExcelHost;
}

/** A small workbook like those people bring: dates, accents, decimals, a stored formula result, a merged title, formats. */
export async function donationsFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Dons');
  sheet.addRow(['Date', 'Donateur', 'Campagne', 'Montant', 'Reçu']);
  sheet.getRow(1).font = { bold: true };
  const campaigns = ['Eau potable', 'École', 'Été solidaire'];
  for (let i = 0; i < 30; i++) {
    const date = new Date(Date.UTC(2024, i % 12, 1 + i));
    sheet.addRow([date, `Donateur ${i + 1}`, campaigns[i % 3], 10 + i * 2.5, i % 4 === 0 ? 'oui' : null]);
    sheet.getCell(i + 2, 1).numFmt = 'dd/mm/yyyy';
    sheet.getCell(i + 2, 4).numFmt = '#,##0.00';
  }
  sheet.getCell('G1').value = { formula: 'SUM(D2:D31)', result: 1387.5 };
  sheet.getCell('J40').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEEEE' } };
  const notes = book.addWorksheet('Notes', { state: 'hidden' });
  notes.mergeCells('A1:C1');
  notes.getCell('A1').value = 'Titre fusionné';
  book.addWorksheet('Vide');
  book.definedNames.add('Dons!$D$2:$D$31', 'Montants');
  return bytesOf(book);
}

export const bytesOf = async (book: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await book.xlsx.writeBuffer());

export const attach = (host: ExcelHost): OpenHost => ({ host, ...loadExcelApi(host) });

export async function openDonations(options: Partial<HostOptions> = {}): Promise<OpenHost> {
  return attach(await ExcelHost.open(await donationsFile(), { fileName: 'dons.xlsx', ...options }));
}

export async function reopen(host: ExcelHost, options: Partial<HostOptions> = {}): Promise<OpenHost> {
  return attach(await ExcelHost.open(await host.save(), options));
}

/** The code the add-in sees, or «no error». */
export async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'no error';
}

/** Lets events and released references arrive. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
