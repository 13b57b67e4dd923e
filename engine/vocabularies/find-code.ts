import { lookupKey } from './normalise';
import type { Vocabulary } from './vocabulary';

interface Spellings {
  readonly positions: ReadonlyMap<string, number>;
  /** No text longer than this is looked up: it is no spelling, however many spaces and signs it holds. */
  readonly maxLength: number;
}

const indexes = new WeakMap<Vocabulary, Spellings>();

function indexOf(vocabulary: Vocabulary): Spellings {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new Map<string, number>();
  vocabulary.entries.forEach((entry, position) => {
    for (const text of [
      entry.code,
      entry.label,
      entry.reportLabel ?? '',
      ...Object.values(entry.printed ?? {}),
      ...entry.aliases,
    ]) {
      const key = lookupKey(text);
      // A spelling shared by two entries names neither.
      if (key !== '') index.set(key, index.get(key) === undefined || index.get(key) === position ? position : -1);
    }
  });
  for (const { alias } of vocabulary.ambiguous ?? []) index.set(lookupKey(alias), -1);
  const longest = Array.from(index.keys()).reduce((most, { length }) => Math.max(most, length), 0);
  const spellings = { positions: index, maxLength: 2 * longest + 20 };
  indexes.set(vocabulary, spellings);
  return spellings;
}

/**
 * Index of the entry a text names: exactly its code, label, report label or an alias, whatever the case, the accents
 * and the punctuation. Null for anything else, ambiguous spellings included: nothing unknown ever becomes «Autres».
 */
export function findCode(vocabulary: Vocabulary, text: string): number | null {
  const { positions, maxLength } = indexOf(vocabulary);
  if (text.length > maxLength) return null;
  const position = positions.get(lookupKey(text));
  return position === undefined || position < 0 ? null : position;
}
