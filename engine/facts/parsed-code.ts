import type { Code } from '../contract';
import { FIRST_LISTED } from '../registers';
import { VOCABULARIES } from '../vocabularies';
import type { VocabularyKey } from '../vocabularies';

/** The number a parsed column gives a code of its list. Throws when the list lost a code that a derivation looks for. */
export function parsedCode(vocabulary: VocabularyKey, code: Code): number {
  const entry = VOCABULARIES[vocabulary].entries.findIndex((found) => found.code === code);
  if (entry < 0) throw new Error(`The list ${vocabulary} has no code ${code}.`);
  return FIRST_LISTED + entry;
}
