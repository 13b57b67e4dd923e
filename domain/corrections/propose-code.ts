import { codesOfText } from '../registers';
import type { Vocabulary } from '../vocabularies';
import { findCode, likelyCode, VOCABULARIES } from '../vocabularies';
import type { CellInDoubt, Proposal } from './cell-in-doubt';

const proposal = ({ column, value }: CellInDoubt, after: string, certainty: Proposal['certainty']): Proposal | null =>
  after === value ? null : { after, certainty, shown: column.personal ? null : { before: String(value), after } };

/** R18: the label of the list for a writing that is read as it. */
export function proposeLabel(cell: CellInDoubt): Proposal | null {
  const { readAs } = cell;
  return readAs?.kind === 'alias' ? proposal(cell, readAs.label.replaceAll(' ; ', '; '), 'certain') : null;
}

/** R14, R16: the one label a writing in no list can only mean; of several values in a cell, each of those in no list. */
export function proposeListed(cell: CellInDoubt): Proposal | null {
  const { column, value } = cell;
  if (column.type !== 'code' && column.type !== 'codes') return null;
  const list = VOCABULARIES[column.vocabulary];
  const text = String(value);
  const unlisted = column.type === 'codes' ? codesOfText(text, (part) => findCode(list, part)).unlisted : [text];
  let after = text;
  for (const part of unlisted) {
    const label = likelyLabel(list, part);
    if (label === null) return null;
    after = after.replace(part.trim(), () => label);
  }
  return proposal(cell, column.type === 'codes' ? after : after.trim(), 'likely');
}

/** R13: yes or no with a slip of the pen. */
export function proposeAnswer(cell: CellInDoubt): Proposal | null {
  const label = likelyLabel(VOCABULARIES.ouiNon, String(cell.value));
  return label === null ? null : proposal(cell, label, 'likely');
}

function likelyLabel(list: Vocabulary, text: string): string | null {
  const code = likelyCode(list, text);
  return list.entries.find((entry) => entry.code === code)?.label ?? null;
}
