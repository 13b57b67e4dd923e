import type { Code } from '../contract';
import { editDistance, leastDistance, signsIn } from './edit-distance';
import { normalise } from './normalise';
import type { Vocabulary } from './vocabulary';

interface Spelling {
  readonly code: Code;
  /** Normalised. */
  readonly form: string;
  readonly signs: number;
}

const spellings = new WeakMap<Vocabulary, readonly Spelling[]>();

/** Every spelling of a list in the form in which it is compared, made once: a list of countries has thousands. */
function spellingsOf(vocabulary: Vocabulary): readonly Spelling[] {
  const known = spellings.get(vocabulary);
  if (known) return known;
  const found = vocabulary.entries.flatMap(({ code, label, reportLabel = '', aliases }) =>
    [label, reportLabel, ...aliases]
      .map((spelling) => ({ code, form: normalise(spelling) }))
      .map((spelling) => ({ ...spelling, signs: signsIn(spelling.form) })),
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
  const own = signsIn(form);
  let nearest: Code | null = null;
  let least = Infinity;
  for (const { code, form: other, signs } of spellingsOf(vocabulary)) {
    const allowed = Math.min(least - 1, Math.floor(Math.max(other.length, form.length) / 3));
    if (other.length < 3 || Math.abs(other.length - form.length) > allowed) continue;
    if (leastDistance(own, signs) > allowed) continue;
    const distance = editDistance(form, other, allowed);
    if (distance <= allowed) {
      least = distance;
      nearest = code;
    }
  }
  return nearest === null ? [] : [nearest];
}
