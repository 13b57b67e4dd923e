import type { Code } from '../contract';
import { normalise } from './normalise';
import type { Vocabulary } from './vocabulary';

type Ambiguous = NonNullable<Vocabulary['ambiguous']>;

const made = new WeakMap<Ambiguous, ReadonlyMap<string, readonly Code[]>>();

/** The codes that an ambiguous spelling of a list may mean; undefined for any other text. form: the text, normalised. */
export function ambiguousCodes({ ambiguous }: Vocabulary, form: string): readonly Code[] | undefined {
  if (ambiguous === undefined) return undefined;
  const known = made.get(ambiguous) ?? new Map(ambiguous.map(({ alias, codes }) => [normalise(alias), codes]));
  made.set(ambiguous, known);
  return known.get(form);
}
