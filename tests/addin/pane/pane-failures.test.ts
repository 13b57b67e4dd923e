import { AppError } from '@report/engine/contract';
import { opened, readyToGenerate, result } from './fake-ports';
import { settle } from './settle';

describe('a cell being edited', () => {
  test('the run waits and starts again by itself', async () => {
    let editing = true;
    const { pane, ports } = await readyToGenerate({
      generateStatistics: () => (editing ? Promise.reject(new AppError('CELL_EDITING')) : Promise.resolve(result())),
    });
    pane.generate('remotely');
    await settle();
    expect(pane.state()).toMatchObject({ run: { waiting: true }, incident: null });
    ports.ring(1500);
    await settle();
    expect(pane.state().run?.waiting).toBe(true);
    editing = false;
    ports.ring(1500);
    await settle();
    expect(pane.state()).toMatchObject({ run: null, showsDone: true });
  });

  test('cancelling ends the waiting', async () => {
    const { pane, ports } = await readyToGenerate({
      generateStatistics: () => Promise.reject(new AppError('CELL_EDITING')),
    });
    pane.generate('remotely');
    await settle();
    pane.cancel();
    expect(pane.state().run).toBeNull();
    expect(ports.timers).toHaveLength(0);
  });
});

describe('failures', () => {
  test('a foreseen one keeps the id the service logged, and can be computed here instead', async () => {
    const { pane, ports } = await readyToGenerate({
      generateStatistics: ({ compute }) =>
        compute === ports.computeLocally
          ? Promise.resolve(result())
          : Promise.reject(new AppError('SERVICE_UNREACHABLE', 'ab12')),
    });
    pane.generate('remotely');
    await settle();
    expect(pane.state().incident).toMatchObject({ code: 'SERVICE_UNREACHABLE', reference: 'ab12', untouched: true });
    pane.retry();
    await settle();
    expect(pane.state().incident).not.toBeNull();
    pane.leaveIncident();
    pane.generate('locally');
    await settle();
    expect(pane.state()).toMatchObject({ incident: null, showsDone: true });
    expect(ports.reported).toEqual([]);
  });

  test('registers that changed meanwhile must be checked again', async () => {
    const { pane } = await readyToGenerate({
      generateStatistics: () => Promise.reject(new AppError('REGISTERS_CHANGED')),
    });
    pane.check();
    await settle();
    pane.chooseStep('statistics');
    pane.generate('remotely');
    await settle();
    expect(pane.state().checked?.fingerprint).not.toBe(pane.state().registers?.fingerprint);
  });

  test.each([
    ['compute', true],
    ['write', false],
    ['promote', false],
  ] as const)('a bug at the stage %s: the workbook is said to be as before: %s', async (stage, untouched) => {
    const { pane, ports } = await readyToGenerate({
      generateStatistics: (options) => {
        options.onStage(stage);
        return Promise.reject(new TypeError('CANARI-1 is not a function'));
      },
    });
    pane.generate('remotely');
    await settle();
    expect(pane.state().incident).toEqual({
      during: 'generate',
      code: null,
      reference: '7F3A',
      untouched,
      local: false,
    });
    expect(ports.reported).toEqual(['7F3A']);
    expect(JSON.stringify(pane.state())).not.toContain('CANARI');
  });

  test('a cell that cannot be shown is said without leaving the findings', async () => {
    const { pane } = await opened({ goTo: () => Promise.reject(new AppError('EXCEL_BUSY')) });
    pane.check();
    await settle();
    pane.goTo('DOSSIERS 2016', 'Q135');
    await settle();
    expect(pane.state().incident).toBeNull();
    expect(pane.state().notice).toContain('Excel est occupé');
  });

  test('what arrives from anywhere in the page is a bug of the present step', async () => {
    const { pane, ports } = await opened();
    pane.fail(new Error('CANARI-2'));
    expect(pane.state().incident).toMatchObject({ during: 'open', code: null });
    expect(ports.reported).toEqual(['7F3A']);
    pane.retry();
    await settle();
    expect(pane.state()).toMatchObject({ incident: null, run: null });
  });
});
