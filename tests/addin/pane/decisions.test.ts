import { AppError } from '@report/engine/contract';
import type { CorrectionOutcome, FindingException } from '../../../addin/actions';
import { registersStateOf } from '../../fixtures/alupse-addin';
import { cell, correction, exception, finding, opened, outcome, registers } from './fake-ports';
import { deferred, settle } from './settle';

const spaces = (text: string | null): string | undefined => text?.replace(/\s/g, ' ');
const three = correction({ cells: [cell(), cell({ address: 'Q160' }), cell({ address: 'Q213' })] });
const withThree = () => Promise.resolve(registers({ findings: [finding()], corrections: [three] }));

describe('corrections', () => {
  test('one is written alone, told, and the view goes on to the next', async () => {
    const asked: unknown[] = [];
    let written = false;
    const { pane } = await opened({
      openRegisters: () =>
        Promise.resolve(
          registers({
            corrections: written ? [{ ...three, cells: three.cells.slice(1) }] : [three],
            fingerprint: 'f2',
          }),
        ),
      correct: (corrections) => {
        asked.push(corrections);
        written = true;
        return Promise.resolve(outcome());
      },
    });
    pane.check();
    await settle();
    pane.openOverlay({ kind: 'correction', index: 0, left: [] });
    pane.accept([{ ...three, cells: [cell()] }]);
    await settle();
    expect(asked).toEqual([[{ ...three, cells: [cell()] }]]);
    expect(pane.state()).toMatchObject({
      notice: 'Q135 corrigée.',
      undo: ['j1'],
      working: false,
      run: null,
      step: 'check',
      overlays: [{ kind: 'correction', index: 0, left: [] }],
      checked: { fingerprint: 'f2' },
    });
  });

  test('several are counted; what somebody changed meanwhile, or a formula gives, is said', async () => {
    const done: CorrectionOutcome = {
      written: three.cells,
      changedMeanwhile: [cell({ address: 'Q7' })],
      entries: ['j1', 'j2', 'j3'],
    };
    const { pane } = await opened({ openRegisters: withThree, correct: () => Promise.resolve(done) });
    pane.accept([three]);
    await settle();
    expect(spaces(pane.state().notice)).toBe(
      '3 cellules corrigées. Q7 a été modifiée entre-temps : elle n’a pas été remplacée.',
    );
    const formula = cell({ address: 'Q8' });
    const refused = await opened({
      openRegisters: withThree,
      correct: () => Promise.resolve({ written: [], changedMeanwhile: [formula], calculated: [formula], entries: [] }),
    });
    refused.pane.accept([three]);
    await settle();
    expect(spaces(refused.pane.state().notice)).toBe('Q8 contient une formule : elle n’a pas été remplacée.');
  });

  test('what Excel refuses is said where the person is; nothing is lost of the view', async () => {
    const { pane } = await opened({
      openRegisters: withThree,
      correct: () => Promise.reject(new AppError('WORKBOOK_PROTECTED')),
    });
    pane.openOverlay({ kind: 'correction', index: 1, left: [] });
    pane.accept([three]);
    await settle();
    expect(spaces(pane.state().notice)).toMatch(/^Ce classeur est protégé\. /);
    expect(pane.state()).toMatchObject({ working: false, incident: null, overlays: [{ index: 1 }] });
  });

  test('written, but not read again: it is told, and the check is said to be out of date', async () => {
    let fails = false;
    const { pane } = await opened({
      openRegisters: () => (fails ? Promise.reject(new AppError('EXCEL_BUSY')) : withThree()),
    });
    pane.check();
    await settle();
    fails = true;
    pane.accept([three]);
    await settle();
    expect(pane.state()).toMatchObject({ notice: 'Q135 corrigée.', undo: ['j1'], checked: { fingerprint: '' } });
  });

  test('a bug shows its code and frees the pane', async () => {
    const { pane, ports } = await opened({ correct: () => Promise.reject(new TypeError('CANARI')) });
    pane.accept([three]);
    await settle();
    expect(pane.state()).toMatchObject({ working: false, incident: { code: null } });
    expect(ports.reported).toEqual(['7F3A']);
  });

  test('nothing else begins meanwhile', async () => {
    const writing = deferred<CorrectionOutcome>();
    const correct = jest.fn(() => writing.promise);
    const { pane, ports } = await opened({ openRegisters: withThree, correct });
    pane.accept([three]);
    pane.accept([three]);
    pane.check();
    pane.generate('remotely');
    await settle();
    expect(correct).toHaveBeenCalledTimes(1);
    expect(pane.state().run).toBeNull();
    expect(ports.runs).toHaveLength(0);
    writing.resolve(outcome());
    await settle();
    pane.check();
    expect(pane.state().run?.kind).toBe('check');
  });

  test('are taken back, and the journal is read again', async () => {
    const takeBack = jest.fn(() => Promise.resolve(outcome({ entries: [] })));
    const { pane } = await opened({ takeBack, readJournal: () => Promise.resolve([]) });
    pane.takeBack(['j1']);
    await settle();
    expect(takeBack).toHaveBeenCalledWith(['j1']);
    expect(pane.state()).toMatchObject({ notice: 'Q135 est comme avant.', undo: [] });
  });
});

describe('exceptions', () => {
  /** A register that was really read: an exception is known by what its row holds. */
  const real = registersStateOf([
    {
      file: null,
      date1904: false,
      sheets: [
        {
          name: 'Dossiers Dialogue',
          firstRow: 0,
          firstColumn: 0,
          values: [
            ['N° dossier', 'Date de la demande', 'Date d’ouverture', 'Motif principal'],
            ['D-1', 42_400, 42_410, 'Viol'],
          ],
          hiddenRows: [],
          tables: [],
          mergedAreas: [],
        },
      ],
    },
  ]);
  const found = finding({ sheet: 'Dossiers Dialogue', address: 'D2' });

  test('are added to those the workbook remembers, once each', async () => {
    const saved: (readonly FindingException[])[] = [];
    const old = exception({ rule: 'R39' });
    const { pane } = await opened({
      openRegisters: () => Promise.resolve(real),
      loadExceptions: () => Promise.resolve(saved.at(-1) ?? [old]),
      saveExceptions: (exceptions) => {
        saved.push(exceptions);
        return Promise.resolve();
      },
    });
    pane.openOverlay({ kind: 'reason', findings: [found] });
    pane.acceptAsTheyAre([found], 'special', 'vu avec le service');
    await settle();
    const row = expect.stringMatching(/^[0-9a-f]+$/) as string;
    const given = { rule: 'R14', register: 'dialogueCases', field: 'mainMotive', row, on: '2017-03-12' };
    expect(saved).toEqual([[old, { ...given, reason: 'special', detail: 'vu avec le service' }]]);
    expect(pane.state()).toMatchObject({ overlays: [], notice: '1\u00a0constat accepté comme exception.' });
    pane.acceptAsTheyAre([found], 'old', '');
    await settle();
    expect(saved[1]).toEqual([old, { ...given, reason: 'old', detail: '' }]);
  });

  test('are not made of what concerns no row', async () => {
    const saveExceptions = jest.fn(() => Promise.resolve());
    const { pane } = await opened({ openRegisters: () => Promise.resolve(real), saveExceptions });
    const header = finding({ sheet: 'Dossiers Dialogue', address: 'D1' });
    pane.openOverlay({ kind: 'reason', findings: [header] });
    pane.acceptAsTheyAre([header], 'special', '');
    await settle();
    expect(saveExceptions).not.toHaveBeenCalled();
    expect(pane.state().notice).toMatch(/ne concerne pas une ligne/);
    expect(pane.state().overlays).toHaveLength(1);
  });

  test('are withdrawn alone; the others stay, even those whose row has changed', async () => {
    const saved: (readonly FindingException[])[] = [];
    const other = exception({ row: 'beef' });
    const { pane } = await opened({
      loadExceptions: () => Promise.resolve([other, exception()]),
      saveExceptions: (exceptions) => {
        saved.push(exceptions);
        return Promise.resolve();
      },
    });
    pane.withdraw(exception());
    await settle();
    expect(saved).toEqual([[other]]);
  });
});

describe('marks', () => {
  test('are put on the findings, follow them, and are removed', async () => {
    let found = [finding()];
    const markFindings = jest.fn(() => Promise.resolve());
    const unmarkFindings = jest.fn(() => Promise.resolve());
    const { pane } = await opened({
      markFindings,
      unmarkFindings,
      areMarked: () => Promise.resolve(markFindings.mock.calls.length > 0),
      openRegisters: () => Promise.resolve(registers({ findings: found, corrections: [three] })),
    });
    expect(pane.state().marked).toBe(false);
    pane.mark(true);
    await settle();
    expect(markFindings).toHaveBeenLastCalledWith(found);
    expect(pane.state().marked).toBe(true);
    found = [];
    pane.accept([three]);
    await settle();
    expect(markFindings).toHaveBeenLastCalledWith([]);
    pane.mark(false);
    await settle();
    expect(unmarkFindings).toHaveBeenCalledTimes(1);
    expect(pane.state().marked).toBe(false);
  });
});
