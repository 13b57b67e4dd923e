import { isExcelError } from '../parse/excel-error';
import { isBlank } from '../parse/is-blank';
import type { CellValue } from '../raw';
import type { ColumnCells } from './column-reader';

/**
 * Visits the filled cells of a column. Empty cells and errors of Excel are reported here and not visited; `onError`
 * says what an error leaves behind, where that differs from an empty cell.
 */
export function eachCell(
  { cells, required, report }: ColumnCells,
  visit: (value: Exclude<CellValue, ''>, index: number) => void,
  onError?: (index: number) => void,
): void {
  for (let index = 0; index < cells.length; index++) {
    const value = cells[index] ?? '';
    if (isBlank(value)) {
      if (required) report(index, { kind: 'emptyRequired' });
    } else if (typeof value === 'string' && isExcelError(value)) {
      report(index, { kind: 'excelError' });
      onError?.(index);
    } else visit(value, index);
  }
}
