import { type Answers, type Question, WritingHash } from '../registers';
import { lookupKey } from '../vocabularies';

/**
 * The writings for which nothing is proposed: those the user is asked about, and those answered for. An answer
 * holds for all cells, and changes none.
 */
export function leftToPerson(
  questions: readonly Question[],
  answers: Pick<Answers, 'values' | 'hashed'>,
): (vocabulary: string, text: string) => boolean {
  const keyOf = (vocabulary: string, text: string): string => `${vocabulary}/${text}`;
  const left = new Set([
    ...answers.values.map(({ vocabulary, text }) => keyOf(vocabulary, text)),
    ...questions.flatMap((question) =>
      question.kind === 'whichCode' ? question.texts.map((text) => keyOf(question.vocabulary, lookupKey(text))) : [],
    ),
  ]);
  const { hashed } = answers;
  const kept = hashed
    .filter(({ values }) => values.length > 0)
    .map(({ salt, values }) => ({
      writing: new WritingHash(salt),
      hashes: new Set(values.map(({ vocabulary, hash }) => keyOf(vocabulary, hash))),
    }));
  return (vocabulary, text) => {
    if (left.size > 0 && left.has(keyOf(vocabulary, lookupKey(text)))) return true;
    return kept.some(({ writing, hashes }) => hashes.has(keyOf(vocabulary, writing.of(vocabulary, text))));
  };
}
