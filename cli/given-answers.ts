import { askedQuestion, type OfferedAnswer } from '@report/addin/actions';
import type { Profile } from '@report/engine/profile';
import {
  type Answers,
  answerQuestion,
  type Choice,
  type Question,
  type RawWorkbook,
  readRegisters,
} from '@report/engine/registers';
import { quoted } from '@report/engine/text';
import { normalise } from '@report/engine/vocabularies';
import { type JsonFault, readJson } from './read-json';
import { UsageError } from './usage-error';

/** More than every question of a hundred workbooks. */
const MAX_BYTES = 4_000_000;

const FAULTS: Readonly<Record<JsonFault, string>> = {
  missing: 'fichier introuvable',
  tooLarge: 'ce fichier est trop grand',
  notJson: 'ce fichier n’est pas du JSON (une virgule manque entre deux réponses, ou il y en a une de trop ?)',
};

/** First line of a file of answers: whoever opens it must know what it holds. */
export const ANSWERS_NOTE =
  'Ce fichier contient des écritures telles qu’elles sont dans les registres : il se garde comme eux.';

/** One entry of the file of `--answers`: the id of a question, as printed beside it, and one of its answers in words. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: string | null;
  /** 1-based place in the file. */
  readonly number: number;
}

/** A given answer that settled nothing. notAsked: nobody asks that, or not any more; notOffered: no such answer. */
export interface UnusedAnswer {
  readonly number: number;
  readonly reason: 'notAsked' | 'notOffered';
  /** In French, for the screen: it may quote a writing of the registers. */
  readonly words: string;
}

const isShape = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads `{"note": …, "answers": [{"question": […], "answer": "…"}, …]}`; the note is for who reads it, and may be missing.
 *
 * @throws UsageError for a file that cannot be read, or is no such file
 */
export async function readGivenAnswers(file: string): Promise<readonly GivenAnswer[]> {
  const content = await readJson(file, {
    mostBytes: MAX_BYTES,
    refusal: (fault) => new UsageError(`--answers : ${FAULTS[fault]}`),
  });
  const entries = isShape(content) ? content['answers'] : undefined;
  if (!Array.isArray(entries)) throw new UsageError('--answers : il manque la liste « answers »');
  return entries.map((entry: unknown, index) => {
    const { question, answer } = isShape(entry) ? entry : {};
    if (!Array.isArray(question) || !(answer === null || typeof answer === 'string'))
      throw new UsageError(`--answers : la réponse ${index + 1} n’a pas « question » (entre crochets) et « answer »`);
    return { question: JSON.stringify(question), answer, number: index + 1 };
  });
}

/** The entry of a file of answers that would settle a question, with its likeliest answer. Any offered one may stand there. */
export function settlingLine(profile: Profile, question: Question): string {
  const [first] = askedQuestion(profile, question).answers;
  return `{"question": ${question.id}, "answer": ${JSON.stringify(first?.text ?? null)}}`;
}

/**
 * The answers with those that were given. An answer may make a register readable, and with it another question: as long
 * as a given answer settles one, the registers are read again.
 *
 * @param answers what the workbooks remember
 */
export function withGivenAnswers(
  profile: Profile,
  workbooks: readonly RawWorkbook[],
  answers: Answers,
  given: readonly GivenAnswer[],
): { readonly answers: Answers; readonly unused: readonly UnusedAnswer[] } {
  let kept = answers;
  let left = given;
  const refused = new Map<GivenAnswer, readonly OfferedAnswer[]>();
  for (let settled = true; settled && left.length > 0;) {
    const asked = new Map(readRegisters(profile, workbooks, kept).questions.map((one) => [one.id, one]));
    const used = new Set<GivenAnswer>();
    for (const one of left) {
      const question = asked.get(one.question);
      if (question === undefined) continue;
      const choice = choiceOf(profile, question, one.answer);
      if (choice === undefined) refused.set(one, askedQuestion(profile, question).answers);
      else {
        kept = answerQuestion(profile, kept, question, choice);
        used.add(one);
        // What is said twice is used once.
        asked.delete(one.question);
      }
    }
    settled = used.size > 0;
    left = left.filter((one) => !used.has(one));
  }
  return { answers: kept, unused: left.map((one) => unusedAnswer(one, refused.get(one))) };
}

function choiceOf(profile: Profile, question: Question, answer: string | null): Choice | undefined {
  if (answer === null) return null;
  const { answers, others } = askedQuestion(profile, question);
  return [...answers, ...others].find(({ text }) => normalise(text) === normalise(answer))?.choice;
}

function unusedAnswer(
  { question, answer, number }: GivenAnswer,
  offered: readonly OfferedAnswer[] | undefined,
): UnusedAnswer {
  if (offered === undefined)
    return {
      number,
      reason: 'notAsked',
      words: `réponse ${number} du fichier --answers non utilisée : ${question} n’est pas demandé (déjà réglé, ou les registres ont changé)`,
    };
  const named = offered.map(({ text }) => text).join(' / ');
  return {
    number,
    reason: 'notOffered',
    words: `réponse ${number} du fichier --answers non utilisée : ${quoted(answer ?? '')} n’est pas une réponse à ${question} ; réponses : ${named}`,
  };
}
