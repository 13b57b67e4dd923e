import type { CellValue } from '@report/engine/registers';
import { fnv1a } from '@report/engine/text';

/** How many of the first columns tell one row from another: identifiers and dates stand there. */
export const SIGN_COLUMNS = 6;

/**
 * A short sign of each of the first cells of a row, by which the row is known again after others were inserted, removed
 * or sorted. It hides nothing from anyone who tries values, and stays in the workbook that holds the values themselves.
 */
export const rowSigns = (values: readonly CellValue[]): readonly string[] => values.map(signOf);

/** Whether most of the filled cells of the row are still what they were; the corrected cell itself does not count. */
export function isSameRow(before: readonly string[], now: readonly string[], corrected: number): boolean {
  const counted = before
    .map((sign, index) => ({ sign, index }))
    .filter(({ sign, index }) => sign !== '' && index !== corrected);
  const kept = counted.filter(({ sign, index }) => now[index] === sign);
  return kept.length * 2 >= counted.length;
}

function signOf(value: CellValue): string {
  if (value === '') return '';
  return fnv1a(`${typeof value}${String(value)}`).toString(36);
}
