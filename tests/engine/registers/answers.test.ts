import fc from 'fast-check';
import { type CellValue, type Question, type RawSheet, answerSheet, NO_ANSWERS } from '@report/engine/registers';
import { lookupKey } from '@report/engine/vocabularies';
import { answerQuestion, parseAnswers, findFindings } from '../../fixtures/alupse';
import { registerSheet } from '../../fixtures/register-sheet';
import { cases, column, kept, only, read, rowsOfCases } from './six-cases';
import { check } from '../../fixtures/check';

const renamed = (header: string, field: string) => ({
  headerOf: (spec: { key: string; header: string }) => (spec.key === field ? header : spec.header),
});
const withRow = (sheet: RawSheet, at: number, cells: readonly CellValue[]): RawSheet => ({
  ...sheet,
  values: [...sheet.values.slice(0, at), cells, ...sheet.values.slice(at)],
});

describe('which field is a column', () => {
  const sheet = cases(renamed('Jour du commencement', 'openingDate'));

  test('it is asked with its evidence, answered, replayed, and not asked again', () => {
    const question = only('whichField', read([sheet]));
    expect(question).toMatchObject({ header: 'Jour du commencement', register: 'dialogueCases', column: { nth: 0 } });
    expect(question.fields[0]).toEqual({
      field: 'openingDate',
      evidence: '6 dates, jamais avant «\u00a0Date de la demande\u00a0»',
    });
    // The column is not read meanwhile.
    expect(column(read([sheet]), 'openingDate')).toBeUndefined();
    const again = read([sheet], kept(answerQuestion(NO_ANSWERS, question, 'openingDate')));
    expect(again.questions).toEqual([]);
    expect(column(again, 'openingDate')).toEqual(column(read([cases()]), 'openingDate'));
    expect(again.recognised[0]?.columns['openingDate']).toBe('Jour du commencement');
  });

  test('while it is asked it is an error at the title; answered «not used» it is an information', () => {
    const closing = cases(
      renamed('Bouclé', 'closingDate'),
      rowsOfCases((row) => ({ closingDate: 42500 + row })),
    );
    const saidOf = (...answers: Parameters<typeof kept>) =>
      findFindings(read([closing], answers[0]), 2016)
        .filter(({ rule }) => rule === 'S32' || rule === 'R02')
        .map(({ rule, severity, message }) => `${rule} ${severity} ${message.replaceAll('\u00a0', ' ')}`);
    expect(saidOf(NO_ANSWERS)).toEqual([
      'S32 error La colonne « Bouclé » n’est pas lue ; elle contient peut-être « Date de clôture ».',
    ]);
    const question = only('whichField', read([closing]));
    expect(saidOf(answerQuestion(NO_ANSWERS, question, null))).toEqual([
      'R02 info La colonne « Bouclé » n’est pas utilisée par les rapports.',
    ]);
    expect(saidOf(answerQuestion(NO_ANSWERS, question, 'closingDate'))).toEqual([]);
  });

  test('«Autre chose»: the column is left aside, and not asked about again', () => {
    const question = only('whichField', read([sheet]));
    const again = read([sheet], kept(answerQuestion(NO_ANSWERS, question, null)));
    expect(again.questions).toEqual([]);
    expect(column(again, 'openingDate')).toBeUndefined();
  });

  test('a column that was answered and is renamed asks only about itself', () => {
    const question = only('whichField', read([sheet]));
    const answers = kept(answerQuestion(NO_ANSWERS, question, 'openingDate'));
    const other = cases(renamed('Premier jour', 'openingDate'));
    const next = only('whichField', read([other], answers));
    expect(next.header).toBe('Premier jour');
    expect(read([other], answerQuestion(answers, next, 'openingDate')).questions).toEqual([]);
  });

  test('one sheet per year asks once, and one answer serves all', () => {
    const years = ['2015', '2016'].map((name, index) =>
      cases(
        { ...renamed('Jour du commencement', 'openingDate'), name },
        rowsOfCases((row) => ({
          caseId: `D-${name}-${row}`,
          requestDate: 42000 + 400 * index + row,
          openingDate: 42410 + 400 * index,
        })),
      ),
    );
    const question = only('whichField', read(years));
    const again = read(years, answerQuestion(NO_ANSWERS, question, 'openingDate'));
    expect(again.questions).toEqual([]);
    expect(again.registers.get('dialogueCases')?.count).toBe(12);
  });

  test('a title that is nearly right is offered, numbers alone are not', () => {
    const near = cases(renamed('Nombre d’enfants dans la famile', 'childrenCount'));
    expect(only('whichField', read([near])).fields[0]?.field).toBe('childrenCount');
    const sums = { ...cases(), values: cases().values.map((cells, row) => [...cells, row === 0 ? 'Calcul' : row * 3]) };
    expect(read([sums]).questions).toEqual([]);
  });

  test('a field the register does not have is refused', () => {
    const question = only('whichField', read([sheet]));
    expect(() => answerQuestion(NO_ANSWERS, question, 'nothing')).toThrow(RangeError);
  });
});

describe('which of two columns is a field', () => {
  const plain = cases({}, rowsOfCases());
  const sheet = {
    ...plain,
    values: plain.values.map((cells, row) => [...cells, row === 0 ? 'Intra/extra' : 'Extrafamilial']),
  };

  test('the second is chosen: it is the one that is read', () => {
    const question = only('whichColumn', read([sheet]));
    expect(question).toMatchObject({ field: 'setting', headers: ['Cadre', 'Intra/extra'] });
    const [first, second] = question.columns;
    const again = read([sheet], kept(answerQuestion(NO_ANSWERS, question, second ?? null)));
    expect(again.questions).toEqual([]);
    expect(again.issues.map(({ kind }) => kind)).not.toContain('twoColumns');
    expect(column(again, 'setting')).not.toEqual(column(read([plain]), 'setting'));
    expect(column(read([sheet], answerQuestion(NO_ANSWERS, question, first ?? null)), 'setting')).toEqual(
      column(read([plain]), 'setting'),
    );
  });

  test('two columns of one title are told apart', () => {
    const twins = {
      ...plain,
      values: plain.values.map((cells, row) => [...cells, row === 0 ? 'Cadre' : 'Extrafamilial']),
    };
    const question = only('whichColumn', read([twins]));
    expect(question.columns.map(({ nth }) => nth)).toEqual([0, 1]);
    const again = read([twins], answerQuestion(NO_ANSWERS, question, question.columns[1] ?? null));
    expect(again.questions).toEqual([]);
    expect(column(again, 'setting')).not.toEqual(column(read([plain]), 'setting'));
  });
});

describe('which row is the header', () => {
  const plain = cases();
  const titles = (plain.values[0] ?? []).map((header, index) => (index === 0 ? 'No dossier' : header));
  const sheet = withRow(plain, 3, titles);

  test('the chosen one is, the other is left out and said, and no row is lost', () => {
    const question = only('whichHeader', read([sheet]));
    expect(question.rows).toEqual([1, 4]);
    const again = read([sheet], kept(answerQuestion(NO_ANSWERS, question, 1)));
    expect(again.questions).toEqual([]);
    expect(again.recognised[0]).toMatchObject({ headerRow: 1, usable: true, rows: 6 });
    expect(again.issues).toMatchObject([{ kind: 'repeatedHeader', row: 4 }]);
    const below = read([sheet], answerQuestion(NO_ANSWERS, question, 4));
    expect(below.recognised[0]).toMatchObject({ headerRow: 4, rows: 4 });
    expect(() => answerQuestion(NO_ANSWERS, question, 2)).toThrow(RangeError);
  });
});

describe('which register a sheet holds', () => {
  const unknown: RawSheet = {
    ...cases(),
    name: 'Feuil1',
    values: cases().values.map((cells, row) => (row === 0 ? cells.map((_, index) => `Rubrique ${index}`) : cells)),
  };

  test('a sheet nobody recognised is what a person says: what is missing is said, what fits is asked', () => {
    expect(read([unknown])).toMatchObject({ recognised: [], questions: [], ignoredSheets: ['Feuil1'] });
    const answers = answerSheet(NO_ANSWERS, { file: null, sheet: 'Feuil1' }, 'dialogueCases');
    const said = read([unknown], kept(answers));
    expect(said.recognised).toMatchObject([{ register: 'dialogueCases', headerRow: 1, usable: false }]);
    expect(findFindings(said).map(({ rule }) => rule)).toContain('R01');
    const asked = said.questions.flatMap((question) => (question.kind === 'whichField' ? question.fields : []));
    expect(asked.map(({ field }) => field)).toEqual(expect.arrayContaining(['requestDate', 'mainMotive', 'caseId']));
  });

  test('two registers that fit equally: the answer decides', () => {
    const ambiguous = registerSheet(
      'actions',
      [{ date: 42400, services: 'Dialogue', category: 'Supervision', title: 'a' }],
      {
        name: 'Feuil1',
        fields: ['date', 'services'],
      },
    );
    // Said by hand: it is the same path as the question.
    const question: Question = {
      kind: 'whichRegister',
      id: 'x',
      file: null,
      sheet: 'Feuil1',
      headerRow: 1,
      registers: ['actions', 'staff'],
    };
    const again = read([ambiguous], answerQuestion(NO_ANSWERS, question, 'actions'));
    expect(again.recognised).toMatchObject([{ register: 'actions' }]);
    expect(
      read([cases()], answerQuestion(NO_ANSWERS, { ...question, sheet: 'Dossiers Dialogue' }, null)),
    ).toMatchObject({
      recognised: [],
      ignoredSheets: ['Dossiers Dialogue'],
    });
    expect(() => answerQuestion(NO_ANSWERS, question, 'nothing')).toThrow(RangeError);
  });

  test('another file of the same sheet name is another sheet', () => {
    const answers = answerSheet(NO_ANSWERS, { file: 'autre.xlsx', sheet: 'Dossiers Dialogue' }, null);
    expect(read([cases()], answers).recognised).toHaveLength(1);
  });
});

test('nothing is asked of a register as it should be', () => {
  expect(read([cases()]).questions).toEqual([]);
});

describe('what was kept', () => {
  test('anything else is no answer, entry by entry, and never throws', () => {
    check(
      fc.property(fc.anything(), (value) => {
        expect(parseAnswers(value)).toEqual(NO_ANSWERS);
      }),
    );
    const good = { vocabulary: 'dialogueMotif', text: lookupKey('Souci'), code: 'negligence' };
    const parsed = parseAnswers({
      values: [good, { ...good, code: 'nothing' }, { ...good, vocabulary: 'nothing' }, null, 3],
      columns: [{ register: 'dialogueCases', header: 'x', nth: 0, field: 'nothing' }],
      sheets: [
        { file: null, sheet: 'Feuil1', register: 'staff' },
        { file: 3, sheet: 'Feuil1', register: 'staff' },
      ],
      headers: [{ file: null, sheet: 'Feuil1', row: 0.5 }],
    });
    expect(parsed).toEqual({
      values: [good],
      columns: [],
      headers: [],
      sheets: [{ file: null, sheet: 'Feuil1', register: 'staff' }],
      hashed: [],
    });
  });
});
