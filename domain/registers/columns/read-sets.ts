import type { VocabularyKey } from '../../vocabularies';
import { VOCABULARIES } from '../../vocabularies';
import type { CodesOfText } from '../parse/codes-of-text';
import { codesOfText, UNLISTED_BIT } from '../parse/codes-of-text';
import type { ColumnData } from '../parsed';
import type { CellValue } from '../raw';
import type { ColumnCells } from './column-reader';
import { eachCell } from './each-cell';
import { isWrittenAs } from './is-written-as';
import { proposalsFor } from './proposals-for';

/** A column with several codes in a cell. Each distinct text is read once. */
export function readSets(column: ColumnCells, vocabulary: VocabularyKey): ColumnData {
  const list = VOCABULARIES[vocabulary];
  const sets = new Uint32Array(column.cells.length);
  const readings = new Map<
    CellValue,
    CodesOfText & { readonly proposals: readonly string[]; readonly exact: boolean }
  >();
  const propose = proposalsFor(vocabulary);
  const read = (value: CellValue) => {
    const known = readings.get(value);
    if (known) return known;
    const codes = codesOfText(String(value), (part) => column.codeOf(vocabulary, part));
    const proposals = codes.unlisted.flatMap(propose);
    const exact = codes.found.every(({ text, entry }) => isWrittenAs(text.trim(), list.entries[entry]?.label ?? ''));
    const reading = { ...codes, proposals, exact };
    readings.set(value, reading);
    return reading;
  };
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
