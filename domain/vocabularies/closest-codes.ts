import type { Code } from '../contract';
import { normalise } from './normalise';
import type { Vocabulary } from './vocabulary';

/**
 * Codes to propose for a text that {@link findCode} does not know: those of an ambiguous spelling, else the entry whose
 * spelling is nearest (at most a third of its letters differ). Empty when nothing is near. Never used to decide.
 */
export function closestCodes(vocabulary: Vocabulary, text: string): readonly Code[] {
  const form = normalise(text);
  const ambiguous = vocabulary.ambiguous?.find(({ alias }) => normalise(alias) === form);
  if (ambiguous) return ambiguous.codes;
  if (form === '') return [];
  let nearest: Code | null = null;
  let least = Infinity;
  for (const entry of vocabulary.entries) {
    for (const spelling of [entry.label, entry.reportLabel ?? '', ...entry.aliases]) {
      const other = normalise(spelling);
      const allowed = Math.min(least - 1, Math.floor(Math.max(other.length, form.length) / 3));
      if (other.length < 3 || Math.abs(other.length - form.length) > allowed) continue;
      const distance = editDistance(form, other);
      if (distance <= allowed) {
        least = distance;
        nearest = entry.code;
      }
    }
  }
  return nearest === null ? [] : [nearest];
}

/** Letters to insert, remove or replace to turn one text into the other. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, length) => length);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replace = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
