import {
  type Answers,
  columnLetter,
  type KeptAnswer,
  keptAnswers,
  NO_ANSWERS,
  type RawSheet,
  withoutAnswer,
} from '@report/engine/registers';
import { answerQuestion, PROFILE } from '../../fixtures/alupse';
import { workbookOf } from '../../fixtures/register-sheet';
import { cases, kept, only, read, rowsOfCases } from './six-cases';

const withMotives = (motives: readonly string[]): RawSheet =>
  cases(
    {},
    rowsOfCases((index) => ({ mainMotive: motives[index] ?? 'Négligence' })),
  );
const list = (sheets: readonly RawSheet[], answers: Answers): readonly KeptAnswer[] =>
  keptAnswers(PROFILE, { ...read(sheets, answers), workbooks: [workbookOf(sheets)] }, answers);
const two = withMotives(['Souci particulier', ' SOUCI particulier']);
const answered = kept(answerQuestion(NO_ANSWERS, only('whichCode', read([two])), 'negligence'));

test('a writing of which only the hash is kept is told by the cells that hold it', () => {
  const sheet = cases().name;
  const column = columnLetter(two.values[0]?.indexOf('Motif principal') ?? -1);
  expect(list([two], answered)).toMatchObject([
    {
      kind: 'writing',
      vocabulary: 'dialogueMotif',
      code: 'negligence',
      met: { text: 'Souci particulier', cells: 2, file: null, sheet, address: `${column}2` },
    },
  ]);
});

test('when no cell holds it any more the writing is not known, and is not guessed', () => {
  const gone = list([withMotives([])], answered);
  expect(gone).toMatchObject([{ kind: 'writing', code: 'negligence', met: null }]);
  expect(JSON.stringify(gone).toLowerCase()).not.toContain('souci');
});

test('a writing that an earlier version kept as written is shown only while a cell holds it', () => {
  const old = answerQuestion(NO_ANSWERS, only('whichCode', read([two])), null);
  expect(list([two], old)).toMatchObject([{ code: '?', met: { text: 'Souci particulier', cells: 2 } }]);
  expect(list([withMotives([])], old)).toMatchObject([{ code: '?', met: null }]);
});

test('asked again: the answer is gone, whether a cell still holds the writing or not', () => {
  const [met] = list([two], answered);
  const [gone] = list([withMotives([])], answered);
  if (met === undefined || gone === undefined) throw new Error('Nothing is kept.');
  for (const one of [met, gone]) expect(read([two], withoutAnswer(answered, one)).questions).toHaveLength(1);
});

test('asked again: a writing that is kept twice, as written and as a hash, is forgotten both ways', () => {
  const twice = { ...answered, values: answerQuestion(NO_ANSWERS, only('whichCode', read([two])), null).values };
  const each = list([two], twice);
  expect(each.map(({ kind }) => kind)).toEqual(['writing', 'writing']);
  for (const one of each) expect(read([two], withoutAnswer(twice, one)).questions).toHaveLength(1);
});

test('one of several values in a cell is found, and counted once for the cell', () => {
  const bodies = cases(
    {},
    rowsOfCases((index) => ({
      justicePresent: 'oui',
      justiceBodies: index === 0 ? 'SCAS ; Le juge ; le juge' : 'SCAS',
    })),
  );
  const answers = kept(answerQuestion(NO_ANSWERS, only('whichCode', read([bodies])), 'tribunal-jeunesse'));
  expect(list([bodies], answers)).toMatchObject([{ met: { text: 'Le juge', cells: 1 } }]);
});

test('sheets, headers and columns: each stands with what was said, and can be asked again', () => {
  const answers: Answers = {
    ...NO_ANSWERS,
    sheets: [
      { file: null, sheet: 'Brouillon', register: null },
      { file: null, sheet: two.name, register: 'dialogueCases' },
    ],
    headers: [{ file: null, sheet: two.name, row: 1 }],
    columns: [{ register: 'dialogueCases', header: 'motif bis', nth: 0, field: null }],
  };
  const each = list([two], answers);
  expect(each).toMatchObject([
    { kind: 'sheet', sheet: 'Brouillon', register: null, present: false },
    { kind: 'sheet', sheet: two.name, register: 'dialogueCases', present: true },
    { kind: 'header', row: 1, present: true },
    { kind: 'column', column: { header: 'motif bis', nth: 0 }, field: null },
  ]);
  expect(each.reduce(withoutAnswer, answers)).toEqual(NO_ANSWERS);
  expect(withoutAnswer(answers, each[0] as KeptAnswer).sheets).toEqual([answers.sheets[1]]);
});
