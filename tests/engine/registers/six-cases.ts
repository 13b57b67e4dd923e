import {
  type Answers,
  hashAnswers,
  type Question,
  type RawSheet,
  type RegistersRead,
  NO_ANSWERS,
} from '@report/engine/registers';
import { parseAnswers, readRegisters } from '../../fixtures/alupse';
import { type Row, registerSheet, workbookOf } from '../../fixtures/register-sheet';

/** Six cases without a fault, with what a test changes of each. */
export const rowsOfCases = (more: (index: number) => Row = () => ({})): Row[] =>
  Array.from({ length: 6 }, (_, index) => ({
    caseId: `D-${index}`,
    requestDate: 42400 + index,
    openingDate: 42410 + index,
    childrenCount: 2,
    mainMotive: index % 2 === 0 ? 'Violence sexuelle' : 'Négligence',
    setting: 'Intrafamilial',
    requester: 'Famille',
    justicePresent: 'non',
    ...more(index),
  }));
export const cases = (options: Parameters<typeof registerSheet>[2] = {}, rows = rowsOfCases()): RawSheet =>
  registerSheet('dialogueCases', rows, options);
export const read = (sheets: readonly RawSheet[], answers: Answers = NO_ANSWERS): RegistersRead =>
  readRegisters([workbookOf(sheets)], answers);

/** The one question of a reading. */
export function only<K extends Question['kind']>(
  kind: K,
  { questions }: RegistersRead,
): Extract<Question, { kind: K }> {
  expect(questions.map((question) => question.kind)).toEqual([kind]);
  return questions[0] as Extract<Question, { kind: K }>;
}
export const column = (one: RegistersRead, field: string) => one.registers.get('dialogueCases')?.columns.get(field);
/** What a workbook gives back of what was kept in it. */
export const kept = (answers: Answers): Answers =>
  parseAnswers(JSON.parse(JSON.stringify(hashAnswers(answers, () => SALT))));
/** Letters that a workbook would draw. */
export const SALT = 'abcdefghijklmnopponmlkjihgfedcba';
