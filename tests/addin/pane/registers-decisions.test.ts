import { AppError } from '@report/engine/contract';
import { NO_ANSWERS, type Question, type RawWorkbook } from '@report/engine/registers';
import { opened, registers, summary } from './fake-ports';
import { settle } from './settle';

const spaces = (text: string | null): string | undefined => text?.replace(/\s/g, ' ');

describe('registers', () => {
  const question: Question = {
    id: 'q1',
    kind: 'whichHeader',
    file: null,
    sheet: 'Appels',
    register: 'dialogueContacts',
    rows: [1, 2],
  };

  test('an answer is kept in the workbook, then the registers are read with it', async () => {
    const order: unknown[] = [];
    let answered = false;
    const { pane } = await opened({
      saveAnswers: (answers) => {
        order.push(answers.headers);
        answered = true;
        return Promise.resolve();
      },
      openRegisters: () => {
        order.push('read');
        return Promise.resolve(registers({ questions: answered ? [] : [question] }));
      },
    });
    pane.answer(question, 2, 'Ligne 2');
    await settle();
    expect(order).toEqual(['read', [{ file: null, sheet: 'Appels', row: 2 }], 'read']);
    expect(pane.state()).toMatchObject({ registers: { questions: [] }, answersBefore: NO_ANSWERS });
    expect(spaces(pane.state().notice)).toBe('Réponse gardée : Ligne 2.');
  });

  test('asked again: the answer leaves the workbook, then the registers are read without it', async () => {
    const saved: unknown[] = [];
    const answers = { ...NO_ANSWERS, headers: [{ file: null, sheet: 'Appels', row: 2 }] };
    const { pane } = await opened({
      openRegisters: () =>
        Promise.resolve(registers(saved.length === 0 ? { answers } : { answers: NO_ANSWERS, questions: [question] })),
      saveAnswers: (kept) => {
        saved.push(kept);
        return Promise.resolve();
      },
    });
    pane.openOverlay({ kind: 'answers' });
    pane.askAgain((kept) => ({ ...kept, headers: [] }));
    await settle();
    expect(saved).toEqual([NO_ANSWERS]);
    expect(pane.state()).toMatchObject({ registers: { questions: [question] }, overlays: [{ kind: 'answers' }] });
    expect(pane.state().notice).toBe('Réponse retirée de ce classeur.');
  });

  test('sheets chosen by hand replace what was kept of them, and of no other', async () => {
    const kept = { file: null, sheet: 'Autre', register: 'actions' } as const;
    const saved: unknown[] = [];
    const { pane } = await opened({
      openRegisters: () =>
        Promise.resolve(
          registers({
            answers: { ...NO_ANSWERS, sheets: [{ file: null, sheet: 'Brouillon', register: null }, kept] },
          }),
        ),
      saveAnswers: ({ sheets }) => {
        saved.push(sheets);
        return Promise.resolve();
      },
    });
    pane.openOverlay({ kind: 'sheets' });
    pane.chooseSheets([{ file: null, sheet: 'Brouillon', register: 'dialogueActs' }]);
    await settle();
    expect(saved).toEqual([[kept, { file: null, sheet: 'Brouillon', register: 'dialogueActs' }]]);
    expect(pane.state().overlays).toEqual([]);
  });

  test('a new register is shown, and read', async () => {
    const goTo = jest.fn(() => Promise.resolve());
    const { pane } = await opened({ goTo });
    pane.openOverlay({ kind: 'newRegister' });
    pane.createRegister('dialogueCases');
    await settle();
    expect(goTo).toHaveBeenCalledWith('Dossiers Dialogue', null);
    expect(spaces(pane.state().notice)).toBe('Feuille « Dossiers Dialogue » créée.');
    expect(pane.state().overlays).toEqual([]);
  });

  test('what stands beside the registers is a comfort: where Excel refuses it, they are read all the same', async () => {
    const refuse = () => Promise.reject(new AppError('EXCEL_BUSY'));
    const { pane } = await opened({ readJournal: refuse, areMarked: refuse, lostLists: refuse });
    expect(pane.state()).toMatchObject({ incident: null, journal: [], marked: false, lostLists: [] });
  });
});

describe('other workbooks', () => {
  const workbook: RawWorkbook = { file: null, date1904: false, sheets: [] };
  const file = new File([], 'bebe.xlsx');
  const reads = (name: string | null, fails = false) => ({
    readFile: () => (fails ? Promise.reject(new AppError('NOT_A_WORKBOOK')) : Promise.resolve(workbook)),
    openRegisters: (_: AbortSignal, others: readonly RawWorkbook[]) =>
      Promise.resolve(registers({ summaries: [summary(), ...others.map(() => summary({ file: name }))] })),
  });

  test('are added under their name, read with the open one, generated with it, and removed', async () => {
    const { pane, ports } = await opened(reads('bebe.xlsx'));
    expect(pane.canAddFiles).toBe(true);
    pane.addFile(file);
    await settle();
    expect(pane.state().others).toEqual([{ ...workbook, file: 'bebe.xlsx' }]);
    expect(pane.state().registers?.summaries).toHaveLength(2);
    pane.chooseStep('statistics');
    pane.generate('remotely');
    await settle();
    expect(ports.runs[0]).toMatchObject({ others: [{ file: 'bebe.xlsx' }] });
    pane.removeFile('bebe.xlsx');
    await settle();
    expect(pane.state().others).toEqual([]);
    expect(pane.state().registers?.summaries).toHaveLength(1);
  });

  test('the same file again replaces itself', async () => {
    const { pane } = await opened(reads('bebe.xlsx'));
    pane.addFile(file);
    await settle();
    pane.addFile(file);
    await settle();
    expect(pane.state().others).toHaveLength(1);
  });

  test('a file that is no workbook, or has no register, is told and left out', async () => {
    const bad = await opened(reads(null, true));
    bad.pane.addFile(file);
    await settle();
    expect(bad.pane.state()).toMatchObject({ others: [], incident: null });
    expect(bad.pane.state().notice).toMatch(/^Ce fichier n’est pas un classeur Excel\. /);
    const empty = await opened(reads(null));
    empty.pane.addFile(file);
    await settle();
    expect(empty.pane.state().others).toEqual([]);
    expect(spaces(empty.pane.state().notice)).toBe('« bebe.xlsx » ne contient aucun registre connu.');
  });
});
