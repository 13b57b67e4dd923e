import { askedQuestion } from '@report/addin/actions';
import { madeWith, type Profile } from '@report/engine/profile';
import { lackingText } from '@report/engine/registers';
import type { RegistersOfFiles } from './read-registers-of';

/**
 * The file `--json` of `check`: what it was made with, findings, recognised registers, what is asked and what was left aside. Addresses, never
 * values of personal columns, nor writings that are in no list.
 */
export function findingsJson(
  profile: Profile,
  { findings, summaries, questions, rules, ignoredSheets, unusedAnswers }: RegistersOfFiles,
) {
  return {
    madeWith: madeWith(profile),
    findings: findings.map(({ rule, severity, register, file, sheet, address, message, tables }) => ({
      rule,
      severity,
      register,
      file,
      sheet,
      address,
      message,
      tables,
    })),
    questions: questions.map((question) => {
      const { tag, words, answers, meanwhile } = askedQuestion(profile, question);
      const head = { kind: question.kind, tag, answers: answers.map(({ text }) => text), meanwhile };
      // A writing in no list may be a name: the file says where it stands, the screen what it is.
      return question.kind === 'whichCode'
        ? { ...head, cells: question.cells, addresses: question.addresses }
        : { ...head, id: question.id, words };
    }),
    /** Places in the file of `--answers`. */
    answersNotUsed: unusedAnswers.map(({ number, reason }) => ({ number, reason })),
    rules: {
      total: rules.total,
      unchecked: rules.unchecked.map(({ id, title, registers, columns }) => ({
        id,
        title,
        missing: lackingText(profile, registers, columns),
      })),
    },
    sheetsLeftAside: ignoredSheets,
    registers: summaries.map(({ register, file, sheet, headerRow, rows, hiddenRows, columns }) => ({
      register,
      file,
      sheet,
      headerRow,
      rows,
      hiddenRows,
      columns,
    })),
  };
}
