import { askedQuestion } from '@report/addin/actions';
import { type Answers, type Question, type RawSheet, NO_ANSWERS, SAID_YES } from '@report/engine/registers';
import { answerQuestion, findFindings, PROFILE, readRegisters } from '../../fixtures/alupse';
import { type Row, registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { meaningOf } from './read-cell';
import { kept } from './six-cases';

/** Questions of yes or no: what holds before, after yes, after no; the answers as a workbook gives them back. */

interface Reading {
  /** Of each question: its kind and what holds meanwhile. */
  readonly asked: readonly string[];
  readonly rules: readonly string[];
  readonly questions: readonly Question[];
}

function reading(sheets: readonly RawSheet[], rules: readonly string[], answers: Answers = NO_ANSWERS): Reading {
  const read = readRegisters([workbookOf(sheets)], answers);
  return {
    questions: read.questions,
    asked: read.questions
      .filter(({ kind }) => kind !== 'whichCode')
      .map((one) => `${one.kind}: ${askedQuestion(PROFILE, one).meanwhile}`),
    rules: findFindings(read, 2016)
      .filter(({ rule }) => rules.includes(rule))
      .map(({ rule, severity, address }) => `${rule} ${severity} ${address}`),
  };
}

const answered = ({ questions: [question] }: Reading, choice: typeof SAID_YES | null): Answers => {
  if (question === undefined) throw new Error('Nothing is asked.');
  return kept(answerQuestion(NO_ANSWERS, question, choice));
};

describe('dates of a column late in the evening', () => {
  const evening = 22.5 / 24;
  const contacts = (name: string, first: number): RawSheet =>
    registerSheet(
      'dialogueContacts',
      [0, 1, 2, 3].map((row) => ({
        contactId: `S-${first + row}`,
        date: row === 3 ? '2016-02-29T23:00:00Z' : 42370 + first + row + evening,
      })),
      { name },
    );
  const sheets = [contacts('2015', 0), contacts('2016', 10)];
  const daysOf = (answers: Answers) => {
    const read = readRegisters([workbookOf(sheets)], answers);
    const column = read.registers.get('dialogueContacts')?.columns.get('date');
    return [0, 3].map((row) => meaningOf(column, row));
  };
  const before = reading(sheets, ['S24', 'S30']);

  test('are asked about once for the column, and read as written meanwhile', () => {
    expect(before.asked).toEqual(['nextDay: le jour écrit est lu.']);
    expect(before.rules).toEqual(['S24 error B2', 'S24 error B2']);
    expect(daysOf(NO_ANSWERS)).toEqual(['2016-01-01', '2016-02-29']);
  });

  test('the next day: every sheet is read so, which stays said', () => {
    const answers = answered(before, SAID_YES);
    expect(reading(sheets, ['S24', 'S30'], answers)).toMatchObject({
      asked: [],
      rules: ['S30 info B2', 'S30 info B2'],
    });
    expect(daysOf(answers)).toEqual(['2016-01-02', '2016-03-01']);
  });

  test('the day written: nothing more is said', () => {
    const answers = answered(before, null);
    expect(reading(sheets, ['S24', 'S30'], answers)).toMatchObject({ asked: [], rules: [] });
    expect(daysOf(answers)).toEqual(['2016-01-01', '2016-02-29']);
  });

  test('of the other dates of the column none moves', () => {
    const mixed = [...Array.from({ length: 9 }, (_, row) => 42370 + row + evening), 42380.5];
    const sheet = registerSheet(
      'dialogueContacts',
      mixed.map((date, row) => ({ contactId: `S-${row}`, date })),
    );
    const answers = answered(reading([sheet], []), SAID_YES);
    const column = readRegisters([workbookOf([sheet])], answers)
      .registers.get('dialogueContacts')
      ?.columns.get('date');
    expect([meaningOf(column, 8), meaningOf(column, 9)]).toEqual(['2016-01-10', '2016-01-11']);
  });

  test('an answer that is neither is refused', () => {
    const [question] = before.questions;
    expect(() => question && answerQuestion(NO_ANSWERS, question, 'non')).toThrow(RangeError);
  });
});

describe('rows that may stand on another sheet', () => {
  const natures = ['Appel', 'Entretien', 'Visite'];
  const act = (day: number): Row => ({ date: 42370 + day, caseId: 'D-1', nature: natures[day % 3] ?? '' });
  const acts = (name: string, days: readonly number[]): RawSheet =>
    registerSheet('dialogueActs', days.map(act), { name });
  const year = Array.from({ length: 20 }, (_, day) => day + 1);
  const sheets = [acts('S1', year), acts('S2', [5, 1, 4, 2, 3, 31, 32, 33, 34])];
  const countOf = (answers?: Answers) =>
    readRegisters([workbookOf(sheets)], answers).registers.get('dialogueActs')?.count;
  const before = reading(sheets, ['S25']);

  test('are asked about, counted twice and an error meanwhile', () => {
    expect(before).toMatchObject({ asked: ['sameRows: elles comptent deux fois.'], rules: ['S25 error A2'] });
    expect(countOf()).toBe(29);
  });

  test('the same: counted once, and still an error until one of them is removed', () => {
    const answers = answered(before, SAID_YES);
    expect(reading(sheets, ['S25'], answers)).toMatchObject({ asked: [], rules: ['S25 error A2'] });
    expect(countOf(answers)).toBe(24);
  });

  test('others: all are counted, and nothing is said', () => {
    const answers = answered(before, null);
    expect(reading(sheets, ['S25'], answers)).toMatchObject({ asked: [], rules: [] });
    expect(countOf(answers)).toBe(29);
  });
});

describe('a number of a file that may be another one, written otherwise', () => {
  const cases = registerSheet('dialogueCases', [
    { caseId: 'D-2016-006', openingDate: 42400 },
    { caseId: 'D-2016-007', openingDate: 42401 },
    { caseId: 'D-2016/6', openingDate: 42402 },
  ]);
  const children = registerSheet('dialogueChildren', [
    { childId: 'E-1', caseId: 'D-2016-6' },
    { childId: 'E-2', caseId: 'D-2016-006' },
  ]);
  const sheets = [cases, children];
  const countOf = (answers?: Answers) =>
    readRegisters([workbookOf(sheets)], answers).registers.get('dialogueCases')?.count;
  const before = reading(sheets, ['S27', 'R06', 'R07']);

  test('is asked about without quoting it, counted and an error meanwhile', () => {
    expect(before).toMatchObject({ asked: ['sameNumber: les deux lignes comptent.'], rules: ['S27 error A4'] });
    expect(countOf()).toBe(3);
    const [question] = before.questions;
    expect(JSON.stringify(question && [question.id, askedQuestion(PROFILE, question)])).not.toMatch(/2016/);
  });

  test('the same: one of the rows is left out as a duplicate, references to either are to it', () => {
    const answers = answered(before, SAID_YES);
    expect(reading(sheets, ['S27', 'R06', 'R07'], answers)).toMatchObject({ asked: [], rules: ['R06 error A4'] });
    expect(countOf(answers)).toBe(2);
    const { registers } = readRegisters([workbookOf(sheets)], answers);
    const keys = (register: string) => {
      const column = registers.get(register)?.columns.get('caseId');
      return column?.kind === 'key' ? Array.from(column.keys) : [];
    };
    const [first] = keys('dialogueCases');
    expect(keys('dialogueChildren')).toEqual([first, first]);
  });

  test('another one: both count and nothing is said', () => {
    const answers = answered(before, null);
    expect(reading(sheets, ['S27', 'R06'], answers)).toMatchObject({ asked: [], rules: [] });
    expect(countOf(answers)).toBe(3);
  });

  test('rows that move keep the answer', () => {
    const answers = answered(before, null);
    const moved = { ...cases, values: [cases.values[0] ?? [], ...cases.values.slice(1).reverse()] };
    expect(reading([moved, children], ['S27'], answers)).toMatchObject({ asked: [], rules: [] });
  });
});
