import { type Answers, type RawSheet, type RegistersRead, NO_ANSWERS, UNLISTED } from '@report/engine/registers';
import { proposeCorrections, answerQuestion, readRegisters, findFindings } from '../../fixtures/alupse';
import { workbookOf } from '../../fixtures/register-sheet';
import { cases, column, kept, only, read, rowsOfCases } from './six-cases';

describe('which code a writing means', () => {
  const writing = (texts: readonly string[]) =>
    cases(
      {},
      rowsOfCases((index) => ({ mainMotive: texts[index] ?? 'Négligence' })),
    );
  const codesOf = (one: RegistersRead): readonly number[] => {
    const motives = column(one, 'mainMotive');
    return motives?.kind === 'code' ? [...motives.codes] : [];
  };

  test('near-duplicates are one question; answered, they read as the code and are no fault any more', () => {
    // In a file that is never written: in the open workbook four cells would be corrected.
    const sheet = writing(['Viol. sexuel', 'viol sexuel', 'Violense sexuelle', 'Violense sexuelle']);
    const read = ([one]: readonly RawSheet[], answers: Answers = NO_ANSWERS): RegistersRead =>
      readRegisters([workbookOf(one ? [one] : [], 'autre.xlsx')], answers);
    const before = read([sheet]);
    const question = only('whichCode', before);
    expect(question).toMatchObject({
      vocabulary: 'dialogueMotif',
      field: 'mainMotive',
      texts: ['Viol. sexuel', 'Violense sexuelle'],
      cells: 4,
      codes: ['violence-sexuelle'],
    });
    expect(question.addresses).toHaveLength(4);
    expect(codesOf(before).slice(0, 4)).toEqual([UNLISTED, UNLISTED, UNLISTED, UNLISTED]);
    const after = read([sheet], kept(answerQuestion(NO_ANSWERS, question, 'violence-sexuelle')));
    expect(after.questions).toEqual([]);
    expect(codesOf(after)).toEqual(codesOf(read([writing(Array<string>(4).fill('Violence sexuelle'))])));
    expect(findFindings(before).filter(({ rule }) => rule === 'R14')).toHaveLength(4);
    expect(findFindings(after).filter(({ rule }) => rule === 'R14')).toEqual([]);
  });

  describe('a writing that can only mean one label is corrected or asked about, never both', () => {
    const many = (cells: number, answers: Answers = NO_ANSWERS, text = 'Viol. sexuel') => {
      const rows = Array.from({ length: 12 }, (_, index) => ({
        ...rowsOfCases()[0],
        caseId: `D-${index}`,
        mainMotive: index < cells ? text : 'Négligence',
      }));
      const raws = [workbookOf([cases({}, rows)])];
      const one = readRegisters(raws, answers);
      const corrections = proposeCorrections(raws, one, findFindings(one, 2016), answers);
      return { questions: one.questions, corrected: corrections.flatMap(({ cells: changes }) => changes).length };
    };

    test.each([1, 2, 9])('in %d cells: corrected', (cells) => {
      expect(many(cells)).toEqual({ questions: [], corrected: cells });
    });

    test('in ten cells it is a habit: asked, and nothing is proposed, whatever the answer', () => {
      const { questions, corrected } = many(10);
      expect(questions).toMatchObject([{ kind: 'whichCode', cells: 10, codes: ['violence-sexuelle'] }]);
      expect(corrected).toBe(0);
      const [question] = questions;
      if (question === undefined) throw new Error('Nothing to answer.');
      const mapped = answerQuestion(NO_ANSWERS, question, 'violence-sexuelle');
      expect(many(10, kept(mapped))).toEqual({ questions: [], corrected: 0 });
      expect(many(10, kept(answerQuestion(NO_ANSWERS, question, null)))).toEqual({ questions: [], corrected: 0 });
    });
  });

  test('left off the list: still a fault, still «Hors liste», not asked again', () => {
    const sheet = writing(['Souci particulier', 'Souci particulier']);
    const question = only('whichCode', read([sheet]));
    const after = read([sheet], kept(answerQuestion(NO_ANSWERS, question, null)));
    expect(after.questions).toEqual([]);
    expect(codesOf(after).slice(0, 2)).toEqual([UNLISTED, UNLISTED]);
    expect(findFindings(after).filter(({ rule }) => rule === 'R14')).toHaveLength(2);
  });

  test('an answer for one value serves where a cell holds several', () => {
    const bodies = (text: string) =>
      cases(
        {},
        rowsOfCases(() => ({ justicePresent: 'oui', justiceBodies: text })),
      );
    const question = only('whichCode', read([bodies('SCAS ; Tribunal des petits')]));
    expect(question.text).toBe('Tribunal des petits');
    const after = read(
      [bodies('SCAS ; Tribunal des petits')],
      answerQuestion(NO_ANSWERS, question, 'tribunal-jeunesse'),
    );
    const clean = read([bodies('SCAS ; Tribunal de la Jeunesse')]);
    expect(column(after, 'justiceBodies')).toEqual(column(clean, 'justiceBodies'));
  });

  test('at most forty, the most frequent first; never of a personal column', () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      ...rowsOfCases()[0],
      caseId: `D-${index}`,
      remarks: `remarque ${index}`,
      mainMotive: index < 30 ? 'zzz fréquent' : lettersOf(index),
    }));
    const { questions } = read([cases({}, rows)]);
    expect(questions).toHaveLength(40);
    expect(questions[0]).toMatchObject({ kind: 'whichCode', cells: 30 });
    expect(JSON.stringify(questions)).not.toContain('remarque');
  });
});

/** Letters that are near no other number's: each digit is a run of six. */
const lettersOf = (index: number): string =>
  Array.from(String(index).padStart(3, '0'), (digit) => String.fromCharCode(97 + Number(digit)).repeat(6)).join(' ');
