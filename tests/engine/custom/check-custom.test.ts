import { wholeYear } from '@report/engine/calendar';
import { checkCustom, checkSeries, checkTableSeries, SpecRefused } from '@report/engine/custom';
import { profileOfPeriod } from '@report/engine/profile';
import { PROFILE } from '@report/profiles/alupse/profile';

const ALL = { id: 'x', title: 'Été', unit: 'case', population: 'nouveaux', rows: 'motive', columns: 'referrer' };
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SpecRefused) return error.code;
    throw error;
  }
  return 'accepted';
};
const cross = (request: unknown): string => codeOf(() => checkCustom(PROFILE, request));
const series = (request: unknown, years = 1): string =>
  codeOf(() =>
    checkSeries(PROFILE, request, { firstDay: wholeYear(2010).firstDay, lastDay: wholeYear(2009 + years).lastDay }),
  );

test.each([
  ['NOT_A_SPEC', []],
  ['NOT_A_SPEC', null],
  ['UNKNOWN_KEY', { ...ALL, pages: 'setting' }],
  ['UNKNOWN_KEY', JSON.parse('{"__proto__": {}}')],
  ['UNKNOWN_KEY', { ...ALL, protect: 'yes' }],
  ['UNKNOWN_UNIT', { ...ALL, unit: 'constructor' }],
  ['UNKNOWN_UNIT', { ...ALL, unit: undefined }],
  ['UNKNOWN_POPULATION', { ...ALL, population: 'toString' }],
  ['UNKNOWN_POPULATION', { ...ALL, population: { caseYear: ['new'] } }],
  ['OTHER_UNIT', { ...ALL, population: 'nouvelles' }],
  ['TOO_MANY_VARIABLES', { ...ALL, rows: ['motive', 'setting'] }],
  ['COLUMNS_WITHOUT_ROWS', { ...ALL, rows: null }],
  ['UNKNOWN_VARIABLE', { ...ALL, rows: 'lastName' }],
  ['UNKNOWN_VARIABLE', { ...ALL, columns: 'constructor' }],
  ['UNKNOWN_VARIABLE', { ...ALL, rows: 7 }],
  ['UNKNOWN_VARIABLE', { ...ALL, where: { openingDate: ['2016-01-01'] } }],
  ['UNKNOWN_VARIABLE', { ...ALL, where: 'motive = x' }],
  ['UNKNOWN_CODE', { ...ALL, where: { motive: ['violence'] } }],
  ['UNKNOWN_CODE', { ...ALL, where: { motive: 'negligence' } }],
  ['UNKNOWN_CODE', { ...ALL, where: { motive: [] } }],
  ['SAME_VARIABLE', { ...ALL, columns: 'motive' }],
  ['TWO_MULTIPLE', { ...ALL, rows: 'axes', columns: 'justiceBodies' }],
  ['UNKNOWN_MEASURE', { ...ALL, measure: { kind: 'median', quantity: 'childrenCount' } }],
  ['UNKNOWN_MEASURE', { ...ALL, measure: { kind: 'mean', quantity: 'months' } }],
  ['UNKNOWN_MEASURE', { ...ALL, measure: 'count' }],
  ['UNKNOWN_BASE', { ...ALL, base: 'item' }],
  ['UNKNOWN_BASE', { ...ALL, measure: { kind: 'mean', quantity: 'childrenCount' }, base: 'column' }],
  ['IDENTIFYING_AND_SENSITIVE', { unit: 'child', population: 'nouveaux', rows: 'caseMotive', columns: 'sex' }],
  ['IDENTIFYING_AND_SENSITIVE', { unit: 'child', population: 'nouveaux', rows: 'age', where: { caseMotive: [''] } }],
  // The population uses the sensitive one.
  ['IDENTIFYING_AND_SENSITIVE', { unit: 'family', population: 'signalees', rows: 'region' }],
])('%s', (code, request) => {
  expect(cross(request)).toBe(code);
});

test('what has a meaning is accepted, with what was left out filled in', () => {
  expect(checkCustom(PROFILE, { ...ALL, where: { motive: ['?', 'negligence', '', '?'] } })).toEqual({
    id: 'x',
    unit: 'case',
    population: 'nouveaux',
    where: { motive: ['', '?', 'negligence'] },
    rows: 'motive',
    columns: 'referrer',
    measure: { kind: 'count' },
    base: 'population',
    protect: false,
  });
  expect(cross({ ...ALL, rows: 'axes', where: { justiceBodies: ['scas'] } })).toBe('accepted');
  expect(cross({ unit: 'child', population: 'nouveaux', rows: 'caseMotive', columns: 'sex', protect: true })).toBe(
    'accepted',
  );
  expect(checkCustom(PROFILE, { ...ALL, measure: { kind: 'max', quantity: 'childrenCount' } }).base).toBe('none');
});

test('the first reason is said, in the order of the list', () => {
  const wrong = { ...ALL, population: 'nouvelles', rows: ['a'], columns: 'b', where: { c: ['d'] }, base: 'e' };
  expect(cross({ ...wrong, key: 1 })).toBe('UNKNOWN_KEY');
  expect(cross(wrong)).toBe('OTHER_UNIT');
  expect(cross({ ...wrong, population: 'nouveaux' })).toBe('TOO_MANY_VARIABLES');
  expect(cross({ ...wrong, population: 'nouveaux', rows: null })).toBe('COLUMNS_WITHOUT_ROWS');
  expect(cross({ ...wrong, population: 'nouveaux', rows: 'motive' })).toBe('UNKNOWN_VARIABLE');
});

test.each([
  ['UNKNOWN_KEY', { step: 'month', unit: 'case', population: 'nouveaux', rows: 'motive' }],
  ['UNKNOWN_KEY', { step: 'month', unit: 'case', population: 'nouveaux', protect: true }],
  ['TOO_MANY_VARIABLES', { step: 'month', unit: 'case', population: 'nouveaux', columns: 'motive' }],
  ['TOO_MANY_VARIABLES', { step: 'month', unit: 'case', population: 'nouveaux', lines: ['motive'] }],
  [
    'IDENTIFYING_AND_SENSITIVE',
    { step: 'month', unit: 'child', population: 'nouveaux', lines: 'sex', where: { caseMotive: ['negligence'] } },
  ],
  ['UNKNOWN_STEP', { step: 'week', unit: 'case', population: 'nouveaux' }],
  ['UNKNOWN_STEP', { unit: 'case', population: 'nouveaux' }],
])('a series: %s', (code, request) => {
  expect(series(request)).toBe(code);
});

test('a series has at most 120 points', () => {
  const monthly = { step: 'month', unit: 'case', population: 'nouveaux', columns: null };
  expect(series(monthly, 10)).toBe('accepted');
  expect(series(monthly, 11)).toBe('TOO_MANY_POINTS');
  expect(series({ ...monthly, step: 'year' }, 11)).toBe('accepted');
});

test('a line of a table of the catalogue is known by its code', () => {
  const of = (request: object): string =>
    codeOf(() => checkTableSeries(PROFILE, { step: 'month', ...request }, wholeYear(2016)));
  expect(of({ table: 'dialogue-motif', row: 'negligence' })).toBe('accepted');
  expect(of({ table: 'dialogue-motif', row: 'total' })).toBe('accepted');
  expect(of({ table: 'dialogue-motif', row: 'rien' })).toBe('UNKNOWN_LINE');
  expect(of({ table: 'dialogue-actions', row: '1' })).toBe('UNKNOWN_TABLE');
  expect(of({ table: 'toString', row: '1' })).toBe('UNKNOWN_TABLE');
  expect(of({ table: 'dialogue-motif', row: 'total', unit: 'case' })).toBe('UNKNOWN_KEY');
});

test('a refusal says what to do in one line', () => {
  try {
    checkCustom(PROFILE, { ...ALL, rows: 'lastName' });
  } catch (error) {
    expect((error as SpecRefused).sentence).toMatch(/^«\u00a0lastName\u00a0» n’est pas une variable.*motive/);
    expect((error as SpecRefused).sentence).not.toContain('\n');
  }
  expect.assertions(2);
});

test('units of another period are asked by the same names', () => {
  const { profile } = profileOfPeriod(PROFILE, { firstDay: 42_000, lastDay: 42_100 });
  expect(checkCustom(profile, ALL)).toEqual(checkCustom(PROFILE, ALL));
});
