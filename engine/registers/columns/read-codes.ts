import { closestCodes, type Vocabulary } from '../../vocabularies';
import { invisibleIn } from '../../text';
import { codesOfText, UNLISTED_BIT } from '../parse/codes-of-text';
import type { IssueDetail } from '../parse/parse-issue';
import { type ColumnData, FIRST_LISTED, UNLISTED } from '../parse/parsed';
import { type ColumnCells, eachCell, onceEach } from './column-cells';

/** Longer texts are no label, and no list of labels. */
const MAX_LENGTH = 200;
/** Distinct unknown texts of a column that get a proposal: beyond this the column holds something else. */
const MAX_PROPOSED = 100;
/** Longer texts are sentences, near no label. */
const MAX_PROPOSED_LENGTH = 120;

/** A column of codes. Each distinct text is looked up once. */
export function readCodes(column: ColumnCells, vocabulary: string, list: Vocabulary): ColumnData {
  const codes = new Uint16Array(column.cells.length);
  const propose = proposalsFor(list);
  const readingOf = (text: string): { readonly code: number; readonly detail: IssueDetail | null } => {
    const found = column.codeOf(vocabulary, text);
    if (found === null) {
      const kind = isOfCountries(list) ? 'unknownCountry' : 'unlisted';
      return { code: UNLISTED, detail: { kind, proposals: propose(text), invisible: invisibleIn(text) } };
    }
    const label = list.entries[found]?.label ?? '';
    return {
      code: found + FIRST_LISTED,
      detail: isWrittenAs(text, label) ? null : { kind: 'alias', label, invisible: invisibleIn(text) },
    };
  };
  const read = onceEach((value) => readingOf(String(value)), MAX_LENGTH);
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

/** A column with several codes in a cell. Each distinct text is read once. */
export function readSets(column: ColumnCells, vocabulary: string, list: Vocabulary): ColumnData {
  const sets = new Uint32Array(column.cells.length);
  const propose = proposalsFor(list);
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
      const invisible = unlisted.length > 0 || !exact ? invisibleIn(String(value)) : null;
      if (unlisted.length > 0) column.report(index, { kind: 'unlisted', proposals, invisible });
      else if (!exact) {
        const label = found.map(({ entry }) => list.entries[entry]?.label ?? '').join(' ; ');
        column.report(index, { kind: 'alias', label, invisible });
      }
    },
    (index) => (sets[index] = UNLISTED_BIT),
  );
  return { kind: 'codes', vocabulary, sets };
}

/** True for a list of countries: only they have the adjectives of a people. */
const isOfCountries = ({ entries }: Vocabulary): boolean => entries.some(({ demonym }) => demonym !== undefined);

/** True when a text is the label itself; straight and curly apostrophes are the same sign to the person who types. */
const isWrittenAs = (text: string, label: string): boolean => text === label || text.replaceAll("'", '’') === label;

/** Proposes labels of a list for texts that are not in it, for the first hundred texts or so. */
function proposalsFor(list: Vocabulary): (text: string) => readonly string[] {
  const labelOf = (of: string): string => list.entries.find(({ code }) => code === of)?.label ?? of;
  let texts = 0;
  return (text) =>
    text.length <= MAX_PROPOSED_LENGTH && texts++ < MAX_PROPOSED ? closestCodes(list, text).map(labelOf) : [];
}
