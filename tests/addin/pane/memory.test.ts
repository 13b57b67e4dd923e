import type { KeptCheck, KeptView, PanePorts } from '../../../addin/pane';
import { inLetters } from '../../../addin/pane/work/memory';
import { parseCheck, parseView } from '../../../addin/pane/model/parse-kept';
import { opened, registers } from './fake-ports';
import { settle } from './settle';

/** A workbook and a computer that keep what they are given. */
function keeping(change: Partial<PanePorts> = {}) {
  const checks: KeptCheck[] = [];
  const views = new Map<string, KeptView>();
  const ports: Partial<PanePorts> = {
    loadCheck: () => Promise.resolve(checks.at(-1) ?? null),
    saveCheck: (check) => {
      checks.push(check);
      return Promise.resolve();
    },
    loadView: (workbook) => views.get(workbook) ?? null,
    saveView: (workbook, view) => views.set(workbook, view),
    ...change,
  };
  return { checks, views, ports };
}

async function checkedAndLeft(change: Partial<PanePorts> = {}) {
  const kept = keeping(change);
  const { pane, ports } = await opened(kept.ports);
  pane.check();
  await settle();
  pane.filter({ severity: 'warning', toggled: { 'error R14': false } });
  pane.scrolled(240);
  ports.ring(400);
  return kept;
}

test('a pane that is opened again is where it was left', async () => {
  const { ports, views } = await checkedAndLeft();
  const { pane } = await opened(ports);
  expect(pane.state()).toMatchObject({
    step: 'check',
    filter: { severity: 'warning', register: null, toggled: { 'error R14': false } },
    scroll: 240,
    checked: { at: new Date(2017, 2, 12, 10, 42), fingerprint: 'f1' },
    run: null,
  });
  expect([...views.keys()]).toEqual(['abcdefghijklmnop']);
});

test('a register that was changed meanwhile is to be checked again', async () => {
  const { ports } = await checkedAndLeft();
  const { pane } = await opened({ ...ports, openRegisters: () => Promise.resolve(registers({ fingerprint: 'f2' })) });
  expect(pane.state()).toMatchObject({ step: 'check', checked: { fingerprint: '' } });
});

test('opening it again keeps nothing anew, a check does, under the same letters', async () => {
  const { ports, checks } = await checkedAndLeft();
  const { pane } = await opened(ports);
  expect(checks).toHaveLength(1);
  pane.check();
  await settle();
  expect(checks.map(({ workbook }) => workbook)).toEqual(['abcdefghijklmnop', 'abcdefghijklmnop']);
});

test('another workbook opens at its beginning, and nothing is kept of one that was never checked', async () => {
  const { views } = await checkedAndLeft();
  const before = views.size;
  const other = keeping();
  const { pane } = await opened({ ...other.ports, saveView: (workbook, view) => views.set(workbook, view) });
  pane.chooseStep('statistics');
  expect(pane.state().checked).toBeNull();
  expect(views.size).toBe(before);
});

test('a workbook without a register any more shows that first', async () => {
  const { ports } = await checkedAndLeft();
  const none = { ...registers(), summaries: [], years: [], proposedYear: null };
  const { pane } = await opened({ ...ports, openRegisters: () => Promise.resolve(none) });
  expect(pane.state().step).toBe('registers');
});

test('what cannot be kept or read stops nothing', async () => {
  const refused = (): Promise<never> => Promise.reject(new Error('refused'));
  const { pane } = await opened({ loadCheck: refused, saveCheck: refused });
  pane.check();
  await settle();
  expect(pane.state()).toMatchObject({ step: 'check', incident: null, checked: { fingerprint: 'f1' } });
});

test('what is kept holds no digit of a hash, and no value of a finding', async () => {
  const { checks, views } = await checkedAndLeft({
    openRegisters: () => Promise.resolve(registers({ fingerprint: '0123456789abcdef' })),
  });
  expect(checks[0]?.fingerprint).toBe('ghijklmnopabcdef');
  expect(new Set(['0a', '1a', 'ga', 'ha'].map(inLetters)).size).toBe(2);
  expect(Object.keys(views.get('abcdefghijklmnop') ?? {})).toEqual(['step', 'filter', 'scroll']);
});

describe('what was kept is read as far as it is known', () => {
  const check = { workbook: 'abcdefghijklmnop', at: '2017-03-12T10:42:00.000Z', fingerprint: 'gh' };
  const view = { step: 'check', severity: 'error', register: null, toggled: { a: true }, scroll: 12 };
  test('a check', () => {
    const read = { ...check, at: new Date(check.at) };
    expect(parseCheck({ ...check, merged: false })).toEqual({ ...read, merged: false });
    // Earlier versions did not say.
    expect(parseCheck(check)).toEqual({ ...read, merged: true });
  });
  test.each([null, 'x', [], {}, { ...check, workbook: '../x' }, { ...check, at: 'x' }, { ...check, fingerprint: 1 }])(
    'no check: %j',
    (kept) => {
      expect(parseCheck(kept)).toBeNull();
    },
  );
  test('a view', () => {
    const filter = { severity: 'error', register: null, toggled: { a: true }, words: '' };
    expect(parseView(view)).toEqual({ step: 'check', filter, scroll: 12 });
    expect(parseView({ ...view, severity: 'x', toggled: { a: 1 } })?.filter).toEqual({
      severity: null,
      register: null,
      toggled: {},
      words: '',
    });
  });
  test.each([undefined, null, 'x', {}, { ...view, step: 'x' }, { ...view, scroll: '1' }, { ...view, toggled: null }])(
    'no view: %j',
    (kept) => {
      expect(parseView(kept)).toBeNull();
    },
  );
});
