import { type ColumnData, NO_KEY } from '../parsed';
import type { ColumnCells } from './column-reader';
import { eachCell } from './each-cell';

/** A column of identifiers or references. */
export function readKeys(column: ColumnCells): ColumnData {
  const keys = new Int32Array(column.cells.length).fill(NO_KEY);
  eachCell(column, (value, index) => {
    const key = column.identifiers.keyOf(value);
    keys[index] = key;
    if (key === NO_KEY && column.required) column.report(index, { kind: 'emptyRequired' });
  });
  return { kind: 'key', keys };
}
