import type { CellValue } from '@report/engine/registers';
import { type Place, rangeOf, stretchesOf } from './place';
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
  const aside = stretchesOf(cells.filter(({ format, value }) => format === '@' && typeof value !== 'string'));
  for (const stretch of aside) rangeOf(workbook, stretch).numberFormat = stretch.cells.map(() => ['General']);
  for (const stretch of stretchesOf(cells))
    rangeOf(workbook, stretch).values = stretch.cells.map(({ value, format }) => [textForExcel(value, format)]);
  for (const stretch of aside) rangeOf(workbook, stretch).numberFormat = stretch.cells.map(() => ['@']);
}
