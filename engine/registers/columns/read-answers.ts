import { answerOf } from '../parse/answer-of';
import { type ColumnData, UNLISTED } from '../parsed';
import type { ColumnCells } from './column-reader';
import { eachCell } from './each-cell';
import { onceEach } from './once-each';

/** Longer texts are no yes and no no. */
const MAX_LENGTH = 60;

/** A column of yes and no. */
export function readAnswers(column: ColumnCells): ColumnData {
  const answers = new Uint8Array(column.cells.length);
  const answerIn = onceEach((value) => answerOf(value, column.codeOf), MAX_LENGTH);
  eachCell(
    column,
    (value, index) => {
      const answer = answerIn(value);
      answers[index] = answer;
      if (answer === UNLISTED) column.report(index, { kind: 'unreadableAnswer' });
    },
    (index) => (answers[index] = UNLISTED),
  );
  return { kind: 'boolean', answers };
}
