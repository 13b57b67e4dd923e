import { AppError } from '@report/engine/contract';
import { generateFromRibbon } from '../../../addin/pane/work/generate-from-ribbon';
import { opened, readyToGenerate, registers } from './fake-ports';
import { deferred, settle } from './settle';

const incomplete = (): Promise<never> => Promise.reject(new AppError('PANE_INCOMPLETE'));

test('what generates is fetched once, after the first reading', async () => {
  const prepare = jest.fn(() => Promise.resolve());
  const { pane } = await opened({ prepare });
  expect(prepare).toHaveBeenCalledTimes(1);
  expect(pane.state().prepared).toBe(true);
  pane.check();
  await settle();
  expect(prepare).toHaveBeenCalledTimes(1);
});

test('the tables wait for it', async () => {
  const { promise, resolve } = deferred<undefined>();
  const { pane } = await readyToGenerate({ prepare: () => promise });
  expect(pane.state()).toMatchObject({ tables: null, incident: null, step: 'statistics' });
  resolve(undefined);
  await settle();
  expect(pane.state().tables).toHaveLength(1);
});

test('nobody is told that it failed before it is needed', async () => {
  const { pane, ports } = await opened({ prepare: incomplete });
  expect(pane.state()).toMatchObject({ step: 'registers', incident: null });
  expect(ports.reported).toEqual([]);
});

test('when it is needed it is said; trying again opens the pane anew, giving up leads to the registers', async () => {
  const reload = jest.fn();
  const { pane } = await readyToGenerate({ prepare: incomplete, reload });
  await settle();
  expect(pane.state()).toMatchObject({ step: 'statistics', incident: { code: 'PANE_INCOMPLETE', untouched: true } });
  pane.retry();
  expect(reload).toHaveBeenCalledTimes(1);
  pane.leaveIncident();
  expect(pane.state()).toMatchObject({ step: 'registers', incident: null });
});

test('the findings wait for it too; when it cannot be fetched that is said in their place', async () => {
  const { promise, resolve } = deferred<undefined>();
  const slow = await opened({ prepare: () => promise });
  slow.pane.check();
  await settle();
  expect(slow.pane.state()).toMatchObject({ step: 'check', prepared: false, incident: null });
  resolve(undefined);
  await settle();
  expect(slow.pane.state()).toMatchObject({ step: 'check', prepared: true, incident: null });
  expect(slow.pane.laterView()).not.toBeNull();

  const { pane } = await opened({ prepare: incomplete });
  pane.check();
  await settle();
  expect(pane.state()).toMatchObject({
    step: 'check',
    run: null,
    incident: { code: 'PANE_INCOMPLETE', during: 'check' },
  });
  pane.leaveIncident();
  expect(pane.state()).toMatchObject({ step: 'registers', incident: null });
});

test('so do the words for a workbook without a register', async () => {
  const none = { openRegisters: () => Promise.resolve(registers({ summaries: [] })) };
  const { promise, resolve } = deferred<undefined>();
  const slow = await opened({ ...none, prepare: () => promise });
  expect(slow.pane.laterView()).toBeNull();
  resolve(undefined);
  await settle();
  expect(slow.pane.laterView()).not.toBeNull();

  const { pane } = await opened({ ...none, prepare: incomplete });
  await settle();
  expect(pane.state().incident).toMatchObject({ code: 'PANE_INCOMPLETE', untouched: true });
});

test('a view that is opened before it arrived is open, and can be left', async () => {
  const { promise, resolve } = deferred<undefined>();
  const { pane } = await opened({ prepare: () => promise });
  pane.openOverlay({ kind: 'sheets' });
  expect(pane.state().overlays).toEqual([{ kind: 'sheets' }]);
  pane.leaveOverlay();
  expect(pane.state().overlays).toEqual([]);
  pane.openOverlay({ kind: 'sheets' });
  resolve(undefined);
  await settle();
  expect(pane.state().overlays).toEqual([{ kind: 'sheets' }]);
  pane.leaveOverlay();
  expect(pane.state().overlays).toEqual([]);
});

test('the ribbon shows the pane that says so', async () => {
  const { pane, ports } = await opened({ prepare: incomplete });
  const showPane = jest.fn(() => Promise.resolve());
  await generateFromRibbon(pane, { showPane });
  expect(showPane).toHaveBeenCalledTimes(1);
  expect(pane.state().incident?.code).toBe('PANE_INCOMPLETE');
  expect(ports.runs).toEqual([]);
});
