import type { Code } from '../contract';
import { ambiguousCodes } from './ambiguous-codes';
import { editDistance, leastDistance, signsIn } from './edit-distance';
import { normalise } from './normalise';
import type { Vocabulary } from './vocabulary';

/** Shorter texts are abbreviations that may stand for anything. */
const MIN_LENGTH = 4;
/** Another entry this much farther away, in letters, cannot have been meant. */
const MARGIN = 2;
/** Letters that may be wrong in a text of this many: a slip of the pen, not another word. */
const allowedIn = (length: number): number => (length < 8 ? 1 : length < 15 ? 2 : 3);
/** «0-3 ans» and «0-4 ans» are one letter apart, and two bands. */
const digitsOf = (form: string): string => form.replace(/\D+/g, ' ').trim();

/**
 * The one entry a text in no list can only mean: the same words with a slip of the pen («Intrafamillial»), or cut short
 * («Viol. sexuelle»), and no other entry near. Null when there is doubt: a wrong proposal is worse than none. An
 * ambiguous spelling («congolais») is always in doubt.
 */
export function likelyCode(vocabulary: Vocabulary, text: string): Code | null {
  const form = normalise(text);
  if (form.length < MIN_LENGTH || ambiguousCodes(vocabulary, form) !== undefined) return null;
  const spelled = spelledOf(vocabulary.entries);
  const words = form.split(' ');
  const cut =
    words.length < 2 ? [] : spelled.filter(({ forms }) => forms.some((spelling) => isCutShort(words, spelling)));
  if (cut.length > 0) return cut.length === 1 ? (cut[0]?.code ?? null) : null;
  const allowed = allowedIn(form.length);
  const digits = digitsOf(form);
  const signs = signsIn(form);
  let nearest: Code | null = null;
  let least = Infinity;
  let second = Infinity;
  for (const { code, forms } of spelled) {
    let distance = Infinity;
    for (const spelling of forms)
      if (spelling.digits === digits && leastDistance(signs, spelling.signs) <= allowed + MARGIN)
        distance = Math.min(distance, distanceWithin(form, spelling.form, allowed + MARGIN));
    if (distance < least) [nearest, least, second] = [code, distance, least];
    else second = Math.min(second, distance);
  }
  return least > allowed || second < least + MARGIN ? null : nearest;
}

/** A spelling, normalised, with what is compared of it. */
interface Spelling {
  readonly form: string;
  readonly words: readonly string[];
  readonly digits: string;
  readonly signs: number;
}

interface Spelled {
  readonly code: Code;
  readonly forms: readonly Spelling[];
}
const known = new WeakMap<Vocabulary['entries'], readonly Spelled[]>();

/** Every spelling of a list in the form in which it is compared, made once: a list of countries has thousands. */
function spelledOf(entries: Vocabulary['entries']): readonly Spelled[] {
  const before = known.get(entries);
  if (before) return before;
  const spelled = entries.map(({ code, label, reportLabel = '', aliases }) => ({
    code,
    forms: [label, reportLabel, ...aliases]
      .map(normalise)
      .filter((form) => form !== '')
      .map((form) => ({ form, words: form.split(' '), digits: digitsOf(form), signs: signsIn(form) })),
  }));
  known.set(entries, spelled);
  return spelled;
}

function distanceWithin(form: string, spelling: string, most: number): number {
  if (form[0] !== spelling[0] || Math.abs(form.length - spelling.length) > most) return Infinity;
  return editDistance(form, spelling, most);
}

/** True for the words of a spelling, in order, at least one of them shortened to three letters or more. */
function isCutShort(words: readonly string[], { words: whole }: Spelling): boolean {
  if (words.length !== whole.length) return false;
  return words.every((word, index) => {
    const full = whole[index] ?? '';
    return word === full || (word.length >= 3 && !/\d/.test(word) && full.startsWith(word));
  });
}
