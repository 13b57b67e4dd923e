import type { ColumnData } from '../parsed';
import type { ColumnCells } from './column-reader';
import { eachCell } from './each-cell';

/** A column of texts that are not personal (titles of trainings), trimmed. */
export function readTexts(column: ColumnCells): ColumnData {
  const texts = new Array<string>(column.cells.length).fill('');
  eachCell(column, (value, index) => {
    texts[index] = String(value).trim();
  });
  return { kind: 'text', texts };
}
