import { visit } from '../../addin/kept-visits';
import { registersStateOf } from '../../addin/actions/registers-state-of';
import { PROFILE } from '../fixtures/alupse';
import { registerSheet, type Row, workbookOf } from '../fixtures/register-sheet';

const NOW = new Date(Date.UTC(2017, 2, 12, 9));
const LATER = new Date(Date.UTC(2017, 10, 3, 9));
const FIELDS = ['caseId', 'motherName', 'openingDate', 'requester', 'mainMotive', 'childrenCount'];
const row = (number: number): Row => ({
  caseId: `D-${number}`,
  motherName: `CANARI ${number}`,
  openingDate: 42_400 + number,
  requester: 'Famille',
  childrenCount: 1,
});

const state = (rows: readonly Row[]) =>
  registersStateOf(PROFILE, [workbookOf([registerSheet('dialogueCases', rows, { fields: FIELDS })])]);
const numbers = (count: number): Row[] => Array.from({ length: count }, (_, index) => row(index + 1));

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    },
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('a first visit has nothing to compare with; the next one counts rows that are new, changed and gone', () => {
  expect(visit(PROFILE, 'a', state(numbers(6)), 2, NOW)).toBeNull();
  const changed = { ...row(3), requester: 'École' };
  const rows = [row(8), ...numbers(5).filter((_, index) => index !== 2), changed, row(9), row(10)];
  expect(visit(PROFILE, 'a', state(rows), null, LATER)).toEqual({
    at: NOW,
    added: 3,
    changed: 1,
    removed: 1,
    toReview: 2,
  });
  expect(visit(PROFILE, 'a', state(rows), null, LATER)).toMatchObject({ at: LATER, added: 0, changed: 0, removed: 0 });
});

test('another workbook is another visit, and rows in another order are no new ones', () => {
  visit(PROFILE, 'a', state(numbers(6)), 0, NOW);
  expect(visit(PROFILE, 'b', state(numbers(6)), 0, NOW)).toBeNull();
  expect(visit(PROFILE, 'a', state(numbers(6).reverse()), 0, NOW)).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

test('nothing that a cell holds is kept, and the signs differ from one visit to the next', () => {
  visit(PROFILE, 'a', state(numbers(6)), 0, NOW);
  const first = [...kept.values()].join('');
  expect(first).not.toMatch(/CANARI|D-1|Famille/);
  visit(PROFILE, 'a', state(numbers(6)), 0, NOW);
  const signs = (text: string): string[] => text.match(/"[a-p]{16}"/g) ?? [];
  expect(signs(first).length).toBeGreaterThanOrEqual(12);
  const again = new Set(signs([...kept.values()].join('')));
  expect(signs(first).filter((sign) => again.has(sign))).toEqual([]);
});

test.each(['no json', '[["a",{"at":"x"}]]', '[["a",{"at":"2017-03-12","signs":{"salt":1}}]]', '{}', '[null]'])(
  'what was kept by something else is a first visit: %s',
  (text) => {
    kept.set('alupse.visits', text);
    expect(visit(PROFILE, 'a', state(numbers(2)), 0, NOW)).toBeNull();
    expect(visit(PROFILE, 'a', state(numbers(3)), 0, LATER)).toMatchObject({ added: 1 });
  },
);

test('a browser that keeps nothing stops nothing', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('refused');
    },
  });
  expect(visit(PROFILE, 'a', state(numbers(2)), 0, NOW)).toBeNull();
});

test('the five workbooks that were visited last are kept', () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) visit(PROFILE, name, state(numbers(1)), 0, NOW);
  expect(visit(PROFILE, 'a', state(numbers(1)), 0, NOW)).toBeNull();
  expect(visit(PROFILE, 'f', state(numbers(1)), 0, NOW)).not.toBeNull();
});
