import type { CellValue } from '@report/engine/registers';
import { type Place, rangeOf, runsOf } from './place';
import { textForExcel } from './text-for-excel';

/** A cell and the value it is to hold. */
export interface CellToWrite extends Place {
  readonly value: CellValue;
  /** Number format of the cell, which stays. */
  readonly format: string;
}

/** Queues the values, and nothing but the values. */
export function putInCells(workbook: Excel.Workbook, cells: readonly CellToWrite[]): void {
  // Under «@» Excel would make a text of a number: the format is laid aside for the time of writing.
  const aside = runsOf(cells.filter(({ format, value }) => format === '@' && typeof value !== 'string'));
  for (const run of aside) rangeOf(workbook, run).numberFormat = run.cells.map(() => ['General']);
  for (const run of runsOf(cells))
    rangeOf(workbook, run).values = run.cells.map(({ value, format }) => [textForExcel(value, format)]);
  for (const run of aside) rangeOf(workbook, run).numberFormat = run.cells.map(() => ['@']);
}
