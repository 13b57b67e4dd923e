import { answerOf } from '../parse/answer-of';
import type { ColumnData } from '../parsed';
import { UNLISTED } from '../parsed';
import type { CellValue } from '../raw';
import type { ColumnCells } from './column-reader';
import { eachCell } from './each-cell';

/** A column of yes and no. */
export function readAnswers(column: ColumnCells): ColumnData {
  const answers = new Uint8Array(column.cells.length);
  const known = new Map<CellValue, number>();
  eachCell(
    column,
    (value, index) => {
      const answer = known.get(value) ?? answerOf(value, column.codeOf);
      known.set(value, answer);
      answers[index] = answer;
      if (answer === UNLISTED) column.report(index, { kind: 'unreadableAnswer' });
    },
    (index) => (answers[index] = UNLISTED),
  );
  return { kind: 'boolean', answers };
}
