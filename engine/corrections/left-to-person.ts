import type { Answers, Question } from '../registers';
import { lookupKey } from '../vocabularies';

/**
 * The writings for which nothing is proposed: those the user is asked about, and those answered for. An answer
 * holds for all cells, and changes none.
 */
export function leftToPerson(
  questions: readonly Question[],
  answers: Pick<Answers, 'values'>,
): (vocabulary: string, text: string) => boolean {
  const keyOf = (vocabulary: string, text: string): string => `${vocabulary}/${text}`;
  const left = new Set([
    ...answers.values.map(({ vocabulary, text }) => keyOf(vocabulary, text)),
    ...questions.flatMap((question) =>
      question.kind === 'whichCode' ? question.texts.map((text) => keyOf(question.vocabulary, lookupKey(text))) : [],
    ),
  ]);
  return (vocabulary, text) => left.size > 0 && left.has(keyOf(vocabulary, lookupKey(text)));
}
