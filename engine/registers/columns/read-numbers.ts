import { numberOfText } from '../parse/number-of-text';
import type { ColumnData } from '../parsed';
import type { ColumnCells } from './column-reader';
import { eachCell } from './each-cell';

/** Limits of a column of numbers. */
export interface NumberLimits {
  readonly minimum: number;
  readonly whole: boolean;
  readonly weeks: boolean;
}

/** A column of numbers. A number out of its limits is reported and read as not known: it must not enter a sum. */
export function readNumbers(column: ColumnCells, { minimum, whole, weeks }: NumberLimits): ColumnData {
  const numbers = new Float64Array(column.cells.length).fill(NaN);
  eachCell(column, (value, index) => {
    const number = typeof value === 'number' ? value : typeof value === 'string' ? numberOfText(value, weeks) : NaN;
    if (!Number.isFinite(number)) column.report(index, { kind: 'unreadableNumber' });
    else if (number < minimum || (whole && !Number.isInteger(number)))
      column.report(index, { kind: 'outOfLimits', minimum });
    else numbers[index] = number;
  });
  return { kind: 'number', numbers };
}
