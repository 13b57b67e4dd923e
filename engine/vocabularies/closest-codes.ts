import type { Code } from '../contract';
import { ambiguousCodes } from './ambiguous-codes';
import { editDistance, leastDistance, signsIn } from './edit-distance';
import { normalise } from './normalise';
import type { Vocabulary } from './vocabulary';

/** The spellings of a list, in its order: the code of each, its normalised form, and what tells it apart at a glance. */
interface Spellings {
  readonly codes: readonly Code[];
  readonly forms: readonly string[];
  readonly lengths: Uint16Array;
  readonly signs: Int32Array;
}

const spellings = new WeakMap<Vocabulary, Spellings>();

/** Every spelling of a list in the form in which it is compared, made once: a list of countries has thousands. */
function spellingsOf(vocabulary: Vocabulary): Spellings {
  const known = spellings.get(vocabulary);
  if (known) return known;
  const found = vocabulary.entries.flatMap(({ code, label, reportLabel = '', aliases }) =>
    Array.from(new Set([label, reportLabel, ...aliases].map(normalise)), (form) => ({ code, form })),
  );
  const made = {
    codes: found.map(({ code }) => code),
    forms: found.map(({ form }) => form),
    lengths: Uint16Array.from(found, ({ form }) => form.length),
    signs: Int32Array.from(found, ({ form }) => signsIn(form)),
  };
  spellings.set(vocabulary, made);
  return made;
}

/**
 * Codes to propose for a text that {@link findCode} does not know: those of an ambiguous spelling, else the entry whose
 * spelling is nearest (at most a third of its letters differ). Empty when nothing is near. Never used to decide.
 */
export function closestCodes(vocabulary: Vocabulary, text: string): readonly Code[] {
  const form = normalise(text);
  const ambiguous = ambiguousCodes(vocabulary, form);
  if (ambiguous) return ambiguous;
  if (form === '') return [];
  const own = signsIn(form);
  const { codes, forms, lengths, signs } = spellingsOf(vocabulary);
  let nearest: Code | null = null;
  let least = Infinity;
  // Hot: for each text in no list, every spelling is looked at. Numbers tell nearly all of them apart.
  for (let spelling = 0; spelling < lengths.length; spelling++) {
    const length = lengths[spelling] ?? 0;
    const allowed = Math.min(least - 1, Math.floor(Math.max(length, form.length) / 3));
    if (length < 3 || Math.abs(length - form.length) > allowed) continue;
    if (leastDistance(own, signs[spelling] ?? 0) > allowed) continue;
    const distance = editDistance(form, forms[spelling] ?? '', allowed);
    if (distance <= allowed) {
      least = distance;
      nearest = codes[spelling] ?? null;
    }
  }
  return nearest === null ? [] : [nearest];
}
