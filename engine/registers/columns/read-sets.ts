import { VOCABULARIES } from '../../vocabularies';
import { codesOfText, UNLISTED_BIT } from '../parse/codes-of-text';
import type { ColumnData } from '../parsed';
import type { ColumnCells } from './column-reader';
import { eachCell } from './each-cell';
import { isWrittenAs } from './is-written-as';
import { onceEach } from './once-each';
import { proposalsFor } from './proposals-for';

/** Longer texts are no list of labels. */
const MAX_LENGTH = 200;

/** A column with several codes in a cell. Each distinct text is read once. */
export function readSets(column: ColumnCells, vocabulary: string): ColumnData {
  const list = VOCABULARIES[vocabulary];
  const sets = new Uint32Array(column.cells.length);
  const propose = proposalsFor(vocabulary);
  const read = onceEach((value) => {
    const codes = codesOfText(String(value), (part) => column.codeOf(vocabulary, part));
    const proposals = codes.unlisted.flatMap(propose);
    const exact = codes.found.every(({ text, entry }) => isWrittenAs(text.trim(), list.entries[entry]?.label ?? ''));
    return { ...codes, proposals, exact };
  }, MAX_LENGTH);
  eachCell(
    column,
    (value, index) => {
      const { set, unlisted, proposals, exact, found } = read(value);
      sets[index] = set;
      if (unlisted.length > 0) column.report(index, { kind: 'unlisted', proposals });
      else if (!exact) {
        const label = found.map(({ entry }) => list.entries[entry]?.label ?? '').join(' ; ');
        column.report(index, { kind: 'alias', label });
      }
    },
    (index) => (sets[index] = UNLISTED_BIT),
  );
  return { kind: 'codes', vocabulary, sets };
}
