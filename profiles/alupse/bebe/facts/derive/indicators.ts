import { YES } from '@report/engine/registers';
import { type Columns, type Field, listOf } from '../../../kit';

/** Level 0 alone: no indicator is ticked. */
const NONE = 1;

/** The indicators ticked yes: entry k of the list is the column of the same name, and level k + 2. */
export function indicatorSets(families: Columns<'bebeFamilies'>, rows: Uint32Array): Uint32Array {
  const sets = new Uint32Array(rows.length);
  listOf('indicateur').entries.forEach(({ code }, entry) => {
    // The codes of the list are the columns of the grid: a test holds them equal.
    const answers = families.answers(code as Field<'bebeFamilies', 'boolean'>);
    const bit = 1 << (entry + 2);
    for (let fact = 0; fact < rows.length; fact++) {
      if (answers[rows[fact] ?? 0] === YES) sets[fact] = (sets[fact] ?? 0) | bit;
    }
  });
  for (let fact = 0; fact < sets.length; fact++) if (sets[fact] === 0) sets[fact] = NONE;
  return sets;
}

/** How many indicators each set holds. */
export function indicatorCounts(sets: Uint32Array): Int32Array {
  const counts = new Int32Array(sets.length);
  for (let fact = 0; fact < sets.length; fact++)
    for (let rest = (sets[fact] ?? 0) & ~NONE; rest !== 0; rest &= rest - 1) counts[fact] = (counts[fact] ?? 0) + 1;
  return counts;
}
