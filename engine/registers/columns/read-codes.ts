import { VOCABULARIES } from '../../vocabularies';
import type { IssueDetail } from '../parse-issue';
import { type ColumnData, FIRST_LISTED, UNLISTED } from '../parsed';
import type { ColumnCells } from './column-reader';
import { eachCell } from './each-cell';
import { isWrittenAs } from './is-written-as';
import { onceEach } from './once-each';
import { proposalsFor } from './proposals-for';

/** Longer texts are no label. */
const MAX_LENGTH = 200;

interface Reading {
  readonly code: number;
  readonly detail: IssueDetail | null;
}

/** A column of codes. Each distinct text is looked up once. */
export function readCodes(column: ColumnCells, vocabulary: string): ColumnData {
  const codes = new Uint16Array(column.cells.length);
  const propose = proposalsFor(vocabulary);
  const read = onceEach((value) => readingOf(vocabulary, String(value), column, propose), MAX_LENGTH);
  eachCell(
    column,
    (value, index) => {
      const { code, detail } = read(value);
      codes[index] = code;
      if (detail) column.report(index, detail);
    },
    (index) => (codes[index] = UNLISTED),
  );
  return { kind: 'code', vocabulary, codes };
}

function readingOf(
  vocabulary: string,
  text: string,
  { codeOf }: ColumnCells,
  propose: (text: string) => readonly string[],
): Reading {
  const list = VOCABULARIES[vocabulary];
  const found = codeOf(vocabulary, text);
  if (found === null) {
    return {
      code: UNLISTED,
      detail: { kind: vocabulary === 'pays' ? 'unknownCountry' : 'unlisted', proposals: propose(text) },
    };
  }
  const label = list.entries[found]?.label ?? '';
  return { code: found + FIRST_LISTED, detail: isWrittenAs(text, label) ? null : { kind: 'alias', label } };
}
