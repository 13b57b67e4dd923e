import { OFF_LIST } from '../../contract';
import { listOf, lookupKey, YES_NO } from '../../vocabularies';
import { type Answers, type ColumnName, SAID_YES } from './answers';
import { WritingHash } from './hash-writing';
import type { Question } from '../questions/question';
import { columnOf, knownRegister, registerOf, type RegistersProfile } from '../register-spec';

/**
 * What the user chose: the key of a register, a header row (1-based), one of the columns of a `whichColumn`, the key of
 * a field, a code, SAID_YES. Null: none of them; the sheet or column is not used, the writing stays off the list; no.
 */
export type Choice = string | number | ColumnName | null;

/**
 * The answers with one more. What was answered before about the same thing is replaced.
 *
 * @throws RangeError for a choice that is no answer to the question: the pane never offers one
 */
export function answerQuestion(
  profile: RegistersProfile,
  answers: Answers,
  question: Question,
  choice: Choice,
): Answers {
  switch (question.kind) {
    case 'whichRegister':
      return answerSheet(answers, question, choice === null ? null : chosenRegister(profile, choice));
    case 'whichHeader': {
      if (choice === null) return answerSheet(answers, question, null);
      if (typeof choice !== 'number' || !question.rows.includes(choice)) throw new RangeError('Not one of the rows.');
      const { file, sheet } = question;
      const others = answers.headers.filter((header) => header.file !== file || header.sheet !== sheet);
      return { ...answers, headers: [...others, { file, sheet, row: choice }] };
    }
    case 'whichColumn': {
      const { register, field, columns } = question;
      const chosen = columns.find((column) => isColumn(choice) && sameColumn(column, choice));
      if (choice !== null && chosen === undefined) throw new RangeError('Not one of the columns.');
      return columns.reduce<Answers>(
        (kept, column) => withColumn(kept, register, column, column === chosen ? field : null),
        answers,
      );
    }
    case 'whichField': {
      const { register, column } = question;
      const field = typeof choice === 'string' ? columnOf(knownRegister(profile, register), choice) : undefined;
      if (choice !== null && field === undefined) throw new RangeError(`${register} has no such field.`);
      return withColumn(answers, register, column, field?.key ?? null);
    }
    case 'nextDay':
    case 'sameRows':
    case 'sameNumber': {
      if (choice !== null && choice !== SAID_YES) throw new RangeError('Neither yes nor no.');
      return withWritings(answers, YES_NO, [question.id], choice ?? 'non');
    }
    case 'whichCode': {
      const { vocabulary } = question;
      const code = choice ?? OFF_LIST;
      const { entries } = listOf(profile, vocabulary);
      if (typeof code !== 'string' || !(code === OFF_LIST || entries.some((entry) => entry.code === code)))
        throw new RangeError(`${vocabulary} has no such code.`);
      return withWritings(answers, vocabulary, question.texts, code);
    }
  }
}

/** The answers with what a sheet holds: a register, recognised or not; null: none, it is left aside. */
export function answerSheet(
  answers: Answers,
  { file, sheet }: { readonly file: string | null; readonly sheet: string },
  register: string | null,
): Answers {
  const others = answers.sheets.filter((answer) => answer.file !== file || answer.sheet !== sheet);
  return { ...answers, sheets: [...others, { file, sheet, register }] };
}

function withWritings(answers: Answers, vocabulary: string, writings: readonly string[], code: string): Answers {
  const { values, ...others } = withoutWritings(answers, vocabulary, writings);
  const texts = new Set(writings.map(lookupKey));
  return { ...others, values: [...values, ...Array.from(texts, (text) => ({ vocabulary, text, code }))] };
}

/** The answers without what was said of these writings, whether they are kept as written or as hashes. */
export function withoutWritings(answers: Answers, vocabulary: string, writings: readonly string[]): Answers {
  const texts = new Set(writings.map(lookupKey));
  const values = answers.values.filter((value) => value.vocabulary !== vocabulary || !texts.has(value.text));
  const hashed = answers.hashed.map(({ salt, values: kept }) => {
    const writing = new WritingHash(salt);
    const hashes = new Set(writings.map((text) => writing.of(vocabulary, text)));
    return { salt, values: kept.filter((value) => value.vocabulary !== vocabulary || !hashes.has(value.hash)) };
  });
  return { ...answers, values, hashed };
}

function withColumn(answers: Answers, register: string, column: ColumnName, field: string | null): Answers {
  const { header, nth } = column;
  const others = answers.columns.filter((answer) => answer.register !== register || !sameColumn(answer, column));
  return { ...answers, columns: [...others, { register, header, nth, field }] };
}

const sameColumn = (one: ColumnName, other: ColumnName): boolean =>
  one.header === other.header && one.nth === other.nth;
const isColumn = (choice: Choice): choice is ColumnName => typeof choice === 'object' && choice !== null;

function chosenRegister(profile: RegistersProfile, choice: Choice): string {
  const spec = typeof choice === 'string' ? registerOf(profile, choice) : undefined;
  if (spec === undefined) throw new RangeError('No such register.');
  return spec.key;
}
