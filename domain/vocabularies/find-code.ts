import { lookupKey } from './normalise';
import type { Vocabulary } from './vocabulary';

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, number>>();

function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, number> {
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
  indexes.set(vocabulary, index);
  return index;
}

/**
 * Index of the entry a text names: exactly its code, label, report label or an alias, whatever the case, the accents
 * and the punctuation. Null for anything else, ambiguous spellings included: nothing unknown ever becomes «Autres».
 */
export function findCode(vocabulary: Vocabulary, text: string): number | null {
  const position = indexOf(vocabulary).get(lookupKey(text));
  return position === undefined || position < 0 ? null : position;
}
