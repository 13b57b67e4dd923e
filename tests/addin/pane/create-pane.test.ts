import { AppError } from '@report/engine/contract';
import type { GenerateResult, RegistersState } from '../../../addin/actions';
import { finding, opened, readyToGenerate, registers, result, table } from './fake-ports';
import { deferred, settle } from './settle';

describe('opening', () => {
  test('repairs, then reads; the latest year is proposed', async () => {
    const order: string[] = [];
    const { pane } = await opened({
      repair: () => {
        order.push('repair');
        return Promise.resolve();
      },
      openRegisters: () => {
        order.push('read');
        return Promise.resolve(registers());
      },
    });
    expect(order).toEqual(['repair', 'read']);
    expect(pane.state()).toMatchObject({ run: null, step: 'registers', choices: { year: 2016, edition: '2016' } });
  });

  test('what the workbook remembers comes before the proposal, if its year is still there', async () => {
    const choices = { edition: 'complete', rounding: 'plain', previousYears: 2, services: null, period: null } as const;
    const known = await opened({ loadChoices: () => Promise.resolve({ year: 2015, ...choices }) });
    expect(known.pane.state().choices).toMatchObject({
      year: 2015,
      edition: 'complete',
      rounding: 'plain',
      previousYears: 2,
    });
    const gone = await opened({ loadChoices: () => Promise.resolve({ year: 1999, ...choices }) });
    expect(gone.pane.state().choices).toMatchObject({ year: 2016, edition: 'complete' });
  });

  test('a workbook without register is a situation, not a failure', async () => {
    const { pane } = await opened({
      openRegisters: () => Promise.resolve({ ...registers(), summaries: [], years: [], proposedYear: null }),
    });
    expect(pane.state()).toMatchObject({ incident: null, choices: null, registers: { summaries: [] } });
  });

  test('a protected workbook cannot be repaired, but is read', async () => {
    const { pane } = await opened({ repair: () => Promise.reject(new AppError('WORKBOOK_PROTECTED')) });
    expect(pane.state().registers?.summaries).toHaveLength(1);
  });
});

describe('one run at a time', () => {
  test('two clicks start one run', async () => {
    const reading = deferred<RegistersState>();
    const openRegisters = jest.fn<Promise<RegistersState>, [AbortSignal]>(() => Promise.resolve(registers()));
    const { pane } = await opened({ openRegisters });
    openRegisters.mockReturnValue(reading.promise);
    pane.check();
    pane.check();
    pane.generate('remotely');
    await settle();
    expect(openRegisters).toHaveBeenCalledTimes(2);
    reading.resolve(registers({ fingerprint: 'f2', findings: [finding()] }));
    await settle();
    expect(pane.state()).toMatchObject({ run: null, checked: { fingerprint: 'f2' }, step: 'check' });
  });

  test('two clicks generate once', async () => {
    const { pane, ports } = await readyToGenerate();
    pane.generate('remotely');
    pane.generate('remotely');
    await settle();
    expect(ports.runs).toHaveLength(1);
    expect(pane.state()).toMatchObject({ showsDone: true, done: { year: 2016 } });
  });

  test('the outcome of a cancelled check is dropped', async () => {
    const reading = deferred<RegistersState>();
    let signal = new AbortController().signal;
    let calls = 0;
    const { pane } = await opened({
      openRegisters: (given) => {
        signal = given;
        calls += 1;
        return calls === 1 ? Promise.resolve(registers()) : reading.promise;
      },
    });
    pane.check();
    await settle();
    pane.cancel();
    expect(signal.aborted).toBe(true);
    expect(pane.state()).toMatchObject({ run: null, notice: 'Vérification annulée. Rien n’a été modifié.' });
    reading.resolve(registers({ fingerprint: 'late' }));
    await settle();
    expect(pane.state()).toMatchObject({ checked: null, registers: { fingerprint: 'f1' } });
  });
});

describe('the list of tables', () => {
  test('is made again for another year or edition, not for another service', async () => {
    const readiness = jest.fn(() => [table()]);
    const { pane } = await readyToGenerate({ readiness });
    expect(readiness).toHaveBeenCalledTimes(1);
    pane.choose({ services: [] });
    pane.choose({ rounding: 'plain' });
    expect(readiness).toHaveBeenCalledTimes(1);
    pane.choose({ year: 2015 });
    pane.choose({ edition: 'complete' });
    expect(readiness).toHaveBeenCalledTimes(3);
    expect(readiness).toHaveBeenLastCalledWith(pane.state().registers, 2015, 'complete');
  });

  test('follows a check that ends while it is looked at; a year that is gone is replaced', async () => {
    const reading = deferred<RegistersState>();
    let calls = 0;
    const readiness = jest.fn(() => [table()]);
    const { pane } = await readyToGenerate({
      readiness,
      openRegisters: () => (++calls === 1 ? Promise.resolve(registers()) : reading.promise),
    });
    pane.check();
    pane.chooseStep('statistics');
    const later = registers({ years: [2018], proposedYear: 2018, fingerprint: 'f2' });
    reading.resolve(later);
    await settle();
    expect(readiness).toHaveBeenLastCalledWith(later, 2018, '2023');
    expect(pane.state()).toMatchObject({
      step: 'statistics',
      tables: [{ id: 'a' }],
      choices: { services: ['dialogue'] },
    });
  });

  test('that cannot be made is a failure of the statistics', async () => {
    const { pane } = await readyToGenerate({
      readiness: () => {
        throw new TypeError('CANARI-3');
      },
    });
    expect(pane.state()).toMatchObject({ step: 'statistics', incident: { during: 'generate', code: null } });
  });
});

describe('generating', () => {
  test('asks for the tables of the ticked services, with the service first', async () => {
    const { pane, ports } = await readyToGenerate({
      readiness: () => [table(), table({ id: 'm', service: 'medical', absentRegisters: ['Consultations'] })],
    });
    pane.generate('remotely');
    await settle();
    expect(ports.runs[0]).toMatchObject({ year: 2016, edition: '2016', rounding: 'adjusted', services: ['dialogue'] });
    expect(ports.runs[0]?.compute).toBe(ports.computeRemotely);
  });

  test('asks for the years to compare with, which make no other list of tables', async () => {
    const readiness = jest.fn(() => [table()]);
    const { pane, ports } = await readyToGenerate({ readiness });
    pane.choose({ previousYears: 2 });
    expect(readiness).toHaveBeenCalledTimes(1);
    pane.generate('remotely');
    await settle();
    expect(ports.runs[0]).toMatchObject({ year: 2016, previousYears: 2 });
  });

  test('remembers the choices in the workbook; a workbook that refuses does not stop the run', async () => {
    const saveChoices = jest.fn(() => Promise.reject(new AppError('WORKBOOK_READ_ONLY')));
    const { pane } = await readyToGenerate({ saveChoices });
    pane.choose({ year: 2015 });
    pane.generate('remotely');
    await settle();
    expect(saveChoices).toHaveBeenCalledWith({
      year: 2015,
      period: null,
      edition: '2016',
      rounding: 'adjusted',
      previousYears: 0,
      services: null,
    });
    expect(pane.state().done?.year).toBe(2015);
  });

  test('no service ticked: nothing starts, and it is said each time', async () => {
    const { pane, ports } = await readyToGenerate();
    pane.choose({ services: [] });
    pane.generate('remotely');
    pane.generate('remotely');
    expect(pane.state()).toMatchObject({ noService: 2, run: null });
    expect(ports.runs).toHaveLength(0);
    pane.choose({ services: ['dialogue'] });
    expect(pane.state().noService).toBe(0);
  });

  test('cancelled before the writing: over at once, and a late stage is refused', async () => {
    const computing = deferred<GenerateResult>();
    const { pane, ports } = await readyToGenerate({
      generateStatistics: (options) => {
        options.onStage('compute');
        return computing.promise;
      },
    });
    pane.generate('remotely');
    await settle();
    pane.cancel();
    expect(pane.state()).toMatchObject({
      run: null,
      notice: 'Génération annulée. Votre classeur est comme avant.',
    });
    expect(() => {
      ports.runs[0]?.onStage('write');
    }).toThrow('CANCELLED');
    computing.resolve(result());
    await settle();
    expect(pane.state().done).toBeNull();
  });

  test('cancelled during the writing: over when the writer has tidied up', async () => {
    const writing = deferred<GenerateResult>();
    const { pane } = await readyToGenerate({
      generateStatistics: (options) => {
        options.onStage('write');
        return writing.promise;
      },
    });
    pane.generate('remotely');
    await settle();
    pane.cancel();
    expect(pane.state().run?.cancelling).toBe(true);
    writing.reject(new AppError('CANCELLED'));
    await settle();
    expect(pane.state()).toMatchObject({
      run: null,
      incident: null,
      notice: 'Génération annulée. Votre classeur est comme avant.',
    });
  });

  test('cannot be cancelled any more once sheets are put in place', async () => {
    const { pane, ports } = await readyToGenerate({
      generateStatistics: (options) => {
        options.onStage('promote');
        return new Promise(() => undefined);
      },
    });
    pane.generate('remotely');
    await settle();
    pane.cancel();
    expect(ports.runs[0]?.signal.aborted).toBe(false);
    expect(pane.state().run?.cancelling).toBe(false);
  });

  test('says so when nothing has moved for a while', async () => {
    const { pane, ports } = await readyToGenerate({
      generateStatistics: (options) => {
        options.onStage('compute');
        return new Promise(() => undefined);
      },
    });
    pane.generate('remotely');
    await settle();
    ports.ring(6000);
    expect(pane.state().run?.slow).toBe(true);
    ports.runs[0]?.onStage('write');
    expect(pane.state().run?.slow).toBe(false);
  });
});
