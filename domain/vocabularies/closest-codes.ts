import type { Code } from '../contract';
import { normalise } from './normalise';
import type { Vocabulary } from './vocabulary';

interface Spelling {
  readonly code: Code;
  /** Normalised. */
  readonly form: string;
}

const spellings = new WeakMap<Vocabulary, readonly Spelling[]>();

/** Every spelling of a list in the form in which it is compared, made once: a list of countries has thousands. */
function spellingsOf(vocabulary: Vocabulary): readonly Spelling[] {
  const known = spellings.get(vocabulary);
  if (known) return known;
  const found = vocabulary.entries.flatMap(({ code, label, reportLabel = '', aliases }) =>
    [label, reportLabel, ...aliases].map((spelling) => ({ code, form: normalise(spelling) })),
  );
  spellings.set(vocabulary, found);
  return found;
}

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
  for (const { code, form: other } of spellingsOf(vocabulary)) {
    const allowed = Math.min(least - 1, Math.floor(Math.max(other.length, form.length) / 3));
    if (other.length < 3 || Math.abs(other.length - form.length) > allowed) continue;
    const distance = editDistance(form, other, allowed);
    if (distance <= allowed) {
      least = distance;
      nearest = code;
    }
  }
  return nearest === null ? [] : [nearest];
}

/** Letters to insert, remove or replace to turn one text into the other; once it is more than `most`, any number above. */
function editDistance(one: string, other: string, most: number): number {
  let previous = Array.from({ length: other.length + 1 }, (_, length) => length);
  let current = [...previous];
  for (let row = 1; row <= one.length; row++) {
    let least = (current[0] = row);
    for (let column = 1; column <= other.length; column++) {
      const replace = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const distance = Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current[column] = distance;
      if (distance < least) least = distance;
    }
    // What follows can only add to it.
    if (least > most) return least;
    [previous, current] = [current, previous];
  }
  return previous[other.length] ?? 0;
}
