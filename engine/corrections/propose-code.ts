import { type CellValue, type ColumnSpec, codesOfText } from '../registers';
import { withInvisible } from '../text';
import { findCode, likelyCode, listOf, YES_NO } from '../vocabularies';
import type { CellInDoubt, Proposal } from './cell-in-doubt';

const proposal = ({ column, value }: CellInDoubt, after: string, certainty: Proposal['certainty']): Proposal | null =>
  after === value
    ? null
    : { after, certainty, shown: column.personal ? null : { before: withInvisible(String(value)), after } };

/** R18: the label of the list for a writing that is read as it. */
export function proposeLabel(cell: CellInDoubt): Proposal | null {
  const { readAs, column } = cell;
  if (readAs?.kind !== 'alias') return null;
  if (column.type === 'code' || column.type === 'codes') {
    const text = String(cell.value);
    const parts = column.type === 'codes' ? codesOfText(text, () => null).unlisted : [text];
    if (parts.some((part) => cell.isLeft(column.vocabulary, part))) return null;
  }
  return proposal(cell, readAs.label.replaceAll(' ; ', '; '), 'certain');
}

/** R14, R16: the one label a writing in no list can only mean; of several values in a cell, each of those in no list. */
export function proposeListed(cell: CellInDoubt): Proposal | null {
  const after = onceEach(cell, () => listedFor(cell));
  return after === null ? null : proposal(cell, after, 'likely');
}

/** R13: yes or no with a slip of the pen. */
export function proposeAnswer(cell: CellInDoubt): Proposal | null {
  const after = onceEach(cell, () => likelyLabel(cell, YES_NO, String(cell.value)));
  return after === null ? null : proposal(cell, after, 'likely');
}

function listedFor(cell: CellInDoubt): string | null {
  const { column, value } = cell;
  if (column.type !== 'code' && column.type !== 'codes') return null;
  const list = listOf(cell.profile, column.vocabulary);
  const text = String(value);
  const unlisted = column.type === 'codes' ? codesOfText(text, (part) => findCode(list, part)).unlisted : [text];
  let after = text;
  for (const part of unlisted) {
    const label = likelyLabel(cell, column.vocabulary, part);
    if (label === null) return null;
    after = after.replace(part.trim(), () => label);
  }
  return column.type === 'codes' ? after : after.trim();
}

function likelyLabel({ profile, isLeft }: CellInDoubt, vocabulary: string, text: string): string | null {
  if (isLeft(vocabulary, text)) return null;
  const list = listOf(profile, vocabulary);
  const code = likelyCode(list, text);
  return list.entries.find((entry) => entry.code === code)?.label ?? null;
}

/** Distinct writings of a column that are compared with its list: with more of them it holds something else. */
const MAX_WRITINGS = 1_000;
/** What is proposed for the writings of each column. Kept for as long as the finder is: it is the same reading. */
const known = new WeakMap<object, Map<ColumnSpec, Map<CellValue, string | null>>>();

function onceEach({ finder, column, value }: CellInDoubt, propose: () => string | null): string | null {
  const columns = known.get(finder) ?? new Map<ColumnSpec, Map<CellValue, string | null>>();
  known.set(finder, columns);
  const writings = columns.get(column) ?? new Map<CellValue, string | null>();
  columns.set(column, writings);
  const before = writings.get(value);
  if (before !== undefined || writings.size >= MAX_WRITINGS) return before ?? null;
  const proposed = propose();
  writings.set(value, proposed);
  return proposed;
}
