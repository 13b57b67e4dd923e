import { reduce } from '../../../addin/pane/model/reduce';
import { INITIAL_STATE, type PaneState } from '../../../addin/pane/model/state';
import { correction, reading, registers, result } from './fake-ports';

const at = new Date(2017, 2, 12, 10, 42);
const started = (kind: 'open' | 'check' | 'generate', from: PaneState = INITIAL_STATE): PaneState =>
  reduce(from, { type: 'runStarted', id: 1, kind, local: false });

test('a run cannot start while another is under way', () => {
  const running = started('check');
  expect(reduce(running, { type: 'runStarted', id: 2, kind: 'generate', local: false })).toBe(running);
});

test.each([
  ['open', 'registers'],
  ['check', 'check'],
  ['generate', 'statistics'],
] as const)('a run of kind %s is shown in the step %s', (kind, step) => {
  expect(started(kind)).toMatchObject({ step, run: { id: 1, kind, stage: null, waiting: false } });
});

test('events of a run that is over change nothing', () => {
  const idle = started('check');
  const over = reduce(idle, { type: 'runDropped', notice: null });
  for (const event of [
    { type: 'stageReached', id: 1, stage: 'write' },
    { type: 'runWaits', id: 1 },
    { type: 'runIsSlow', id: 1 },
    { type: 'registersRead', id: 1, reading: reading() },
    { type: 'generated', id: 1, result: result(), at },
  ] as const) {
    expect(reduce(over, event)).toBe(over);
  }
});

test('only a check makes the registers checked', () => {
  const read = { type: 'registersRead', id: 1, reading: reading() } as const;
  expect(reduce(started('open'), read).checked).toBeNull();
  expect(reduce(started('check'), read).checked).toEqual({ at, fingerprint: 'f1' });
});

test('a failure is shown in the step of its run, wherever the person is', () => {
  const elsewhere = reduce(started('generate'), { type: 'stepChosen', step: 'registers' });
  const incident = { during: 'generate', code: 'WRITE_FAILED', reference: 'x', untouched: true, local: false } as const;
  expect(reduce(elsewhere, { type: 'failed', incident })).toMatchObject({ step: 'statistics', run: null, incident });
});

test('the end of a run does not move the person', () => {
  const read = reduce(started('open'), { type: 'registersRead', id: 1, reading: reading() });
  const elsewhere = reduce(started('generate', read), { type: 'stepChosen', step: 'registers' });
  expect(reduce(elsewhere, { type: 'generated', id: 1, result: result(), at })).toMatchObject({
    step: 'registers',
    showsDone: true,
    done: { year: 2016, fingerprint: 'f1' },
  });
});

test('a filter changes what it names', () => {
  const filtered = reduce(INITIAL_STATE, { type: 'filtered', filter: { severity: 'warning' } });
  expect(reduce(filtered, { type: 'filtered', filter: { register: 'dialogueActs' } }).filter).toEqual({
    severity: 'warning',
    register: 'dialogueActs',
    toggled: {},
    words: '',
  });
});

describe('places over the view of a step', () => {
  const findings = reduce(INITIAL_STATE, { type: 'stepChosen', step: 'check' });
  const at0 = reduce(findings, { type: 'overlayOpened', overlay: { kind: 'correction', index: 0, left: [] } });

  test('open, turn, and close one after the other', () => {
    const reason = reduce(at0, { type: 'overlayOpened', overlay: { kind: 'reason', findings: [] } });
    expect(reason.overlays.map(({ kind }) => kind)).toEqual(['correction', 'reason']);
    expect(reduce(reason, { type: 'overlayLeft' }).overlays).toEqual(at0.overlays);
    const turned = reduce(at0, { type: 'overlayTurned', overlay: { kind: 'correction', index: 3, left: [] } });
    expect(turned.overlays).toEqual([{ kind: 'correction', index: 3, left: [] }]);
  });

  test('another step, or a run, closes them all', () => {
    expect(reduce(at0, { type: 'stepChosen', step: 'registers' }).overlays).toEqual([]);
    expect(started('check', at0).overlays).toEqual([]);
  });

  test('reading again leaves the view where it is, but closes corrections when none is left', () => {
    const one = reading({ registers: registers({ corrections: [correction()] }) });
    expect(reduce(at0, { type: 'registersReread', reading: one }).overlays).toHaveLength(1);
    expect(reduce(at0, { type: 'registersReread', reading: reading() }).overlays).toEqual([]);
  });

  test('reading again after a check is a check, before the first it is none', () => {
    const again = {
      type: 'registersReread',
      reading: reading({ registers: registers({ fingerprint: 'f2' }) }),
    } as const;
    expect(reduce(findings, again).checked).toBeNull();
    const checked = { ...findings, checked: { at, fingerprint: 'f1' } };
    expect(reduce(checked, again).checked?.fingerprint).toBe('f2');
  });
});
