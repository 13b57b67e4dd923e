import type { PaperSize } from 'exceljs';

/** Excel.PaperType → number of the file format. Only sizes a European or American office prints on. */
export const PAPER_SIZES = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
} as unknown as Readonly<Record<string, PaperSize>>; // ExcelJS names only some of the numbers
