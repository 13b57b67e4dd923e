import { REGISTERS } from '@report/profiles/alupse/registers';
import { OFF_LIST } from '../../contract';
import { lookupKey, VOCABULARIES } from '../../vocabularies';
import type { Answers, ColumnName } from '../answers';
import type { Question } from '../question';

/**
 * What a person chose: the key of a register, a header row (1-based), one of the columns of a `whichColumn`, the key of
 * a field, a code. Null: none of them; the sheet or column is not used, the writing stays off the list.
 */
export type Choice = string | number | ColumnName | null;

/**
 * The answers with one more. What was answered before about the same thing is replaced.
 *
 * @throws RangeError for a choice that is no answer to the question: the pane never offers one
 */
export function answerQuestion(answers: Answers, question: Question, choice: Choice): Answers {
  switch (question.kind) {
    case 'whichRegister':
      return answerSheet(answers, question, choice === null ? null : registerOf(choice));
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
      if (choice !== null && !REGISTERS[register].columns.some(({ key }) => key === choice))
        throw new RangeError(`${register} has no such field.`);
      return withColumn(answers, register, column, typeof choice === 'string' ? choice : null);
    }
    case 'whichCode': {
      const { vocabulary } = question;
      const code = choice ?? OFF_LIST;
      if (typeof code !== 'string' || !(code === OFF_LIST || codesOf(vocabulary).includes(code)))
        throw new RangeError(`${vocabulary} has no such code.`);
      const texts = new Set(question.texts.map(lookupKey));
      const others = answers.values.filter((value) => value.vocabulary !== vocabulary || !texts.has(value.text));
      return { ...answers, values: [...others, ...Array.from(texts, (text) => ({ vocabulary, text, code }))] };
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

function withColumn(answers: Answers, register: string, column: ColumnName, field: string | null): Answers {
  const { header, nth } = column;
  const others = answers.columns.filter((answer) => answer.register !== register || !sameColumn(answer, column));
  return { ...answers, columns: [...others, { register, header, nth, field }] };
}

const sameColumn = (one: ColumnName, other: ColumnName): boolean =>
  one.header === other.header && one.nth === other.nth;
const isColumn = (choice: Choice): choice is ColumnName => typeof choice === 'object' && choice !== null;
const codesOf = (vocabulary: keyof typeof VOCABULARIES): readonly string[] =>
  VOCABULARIES[vocabulary].entries.map(({ code }) => code);

function registerOf(choice: Choice): string {
  const spec = Object.values(REGISTERS).find(({ key }) => key === choice);
  if (spec === undefined) throw new RangeError('No such register.');
  return spec.key;
}
