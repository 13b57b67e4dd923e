import type { CellInDoubt, Proposal } from '@report/engine/corrections';
import { NO_KEY } from '@report/engine/registers';

/** R29: the number of rows of the file in the register of children, when fewer are stated. */
export function proposeChildrenCount({ read, finder, place, column, value }: CellInDoubt): Proposal | null {
  if (column.key !== 'childrenCount') return null;
  const caseIds = read.registers.get('dialogueCases')?.columns.get('caseId');
  const ofChildren = read.registers.get('dialogueChildren')?.columns.get('caseId');
  const index = finder.indexOf(place);
  if (caseIds?.kind !== 'key' || ofChildren?.kind !== 'key' || index === null) return null;
  const id = caseIds.keys[index] ?? NO_KEY;
  const rows = id === NO_KEY ? 0 : (rowsOf(ofChildren.keys).get(id) ?? 0);
  if (rows === 0) return null;
  return { after: rows, certainty: 'likely', shown: { before: String(value), after: String(rows) } };
}

/** Rows of each identifier in a column of them. Kept for as long as the column is. */
const known = new WeakMap<Int32Array, ReadonlyMap<number, number>>();

function rowsOf(keys: Int32Array): ReadonlyMap<number, number> {
  const before = known.get(keys);
  if (before) return before;
  const rows = new Map<number, number>();
  for (const key of keys) rows.set(key, (rows.get(key) ?? 0) + 1);
  known.set(keys, rows);
  return rows;
}
