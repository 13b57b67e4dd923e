import { isoPeriod } from '@report/engine/calendar';
import { APP_ERRORS } from '@report/engine/contract';
import { isDark } from '../../../addin/pane/page/follow-theme';
import { momentText } from '../../../addin/pane/words/texts';
import { splitSentence } from '../../../addin/pane/words/texts';
import { unitAdjective, unitCount } from '../../../addin/pane/words/unit-text';
import { parseChoices } from '../../fixtures/alupse-addin';

test('moments', () => {
  const now = new Date(2017, 2, 12, 18, 0);
  expect(momentText(new Date(2017, 2, 12, 10, 5), now)).toBe('aujourd’hui à 10\u00a0h\u00a005');
  expect(momentText(new Date(2017, 2, 1, 9, 42), now)).toBe('le 1er mars à 9\u00a0h\u00a042');
  expect(momentText(new Date(2016, 11, 31, 0, 0), now)).toBe('le 31 décembre 2016 à 0\u00a0h\u00a000');
});

test('units agree', () => {
  expect(`${unitCount(12, 'dossiers')} ${unitAdjective(12, 'dossiers', 'renseigné')}`).toBe(
    '12\u00a0dossiers renseignés',
  );
  expect(`${unitCount(1, 'familles')} ${unitAdjective(1, 'familles', 'renseigné')}`).toBe('1\u00a0famille renseignée');
  expect(unitCount(1, 'mois')).toBe('1\u00a0mois');
  expect(unitCount(1, 'postes (40 h)')).toBe('1\u00a0postes (40 h)');
});

test.each(Object.entries(APP_ERRORS))('%s: nothing is lost when its sentence is split', (_, { sentence }) => {
  const { happened, workbook } = splitSentence(sentence);
  const letters = (text: string): string => Array.from(text.replace(/\s/g, '')).sort().join('');
  expect(letters(happened + workbook)).toBe(letters(sentence));
});

test('the state of the workbook is shown apart', () => {
  expect(splitSentence('Le service a refusé. Votre classeur est comme avant.')).toEqual({
    happened: 'Le service a refusé.',
    workbook: 'Votre classeur est comme avant.',
  });
});

test('themes of the host', () => {
  expect(['#ffffff', '#262626', 'F3F2F1', 'white', ''].map(isDark)).toEqual([false, true, false, false, false]);
});

describe('what a workbook remembers', () => {
  const kept = { year: 2016, edition: '2016', rounding: 'plain', services: ['dialogue', 'unknown', 3] };
  test('is read as far as it is known', () => {
    expect(parseChoices(kept)).toEqual({ ...kept, period: null, previousYears: 0, services: ['dialogue'] });
    expect(parseChoices({ ...kept, previousYears: 2, services: null })).toEqual({
      ...kept,
      period: null,
      previousYears: 2,
      services: null,
    });
    expect(parseChoices({ ...kept, previousYears: 7 })).toMatchObject({ previousYears: 0 });
  });
  test('months of the year are a period again; what are no semester, quarter or month are the whole year', () => {
    const period = (months: unknown) => parseChoices({ ...kept, months })?.period;
    expect([period([7, 6]), period([10, 3]), period([2, 1])].map((one) => one && isoPeriod(one))).toEqual([
      { from: '2016-07-01', to: '2016-12-31' },
      { from: '2016-10-01', to: '2016-12-31' },
      { from: '2016-02-01', to: '2016-02-29' },
    ]);
    for (const months of [[2, 3], [0, 1], [13, 1], [7, 12], ['7', 6], [7], 'S2', { 0: 7, 1: 6 }])
      expect(period(months)).toBeNull();
  });
  test('other days are those of their year again; what are no days of it are the whole year', () => {
    const period = (days: unknown) => parseChoices({ ...kept, days })?.period;
    expect([period([9, 1, 12, 31, 0]), period([9, 1, 2, 29, 1])].map((one) => one && isoPeriod(one))).toEqual([
      { from: '2016-09-01', to: '2016-12-31' },
      { from: '2015-09-01', to: '2016-02-29' },
    ]);
    const wrong = [
      [9, 31, 12, 31, 0],
      [9, 1, 2, 30, 0],
      [12, 1, 9, 1, 0],
      [1, 1, 12, 31, 11],
      [9, 1, 12, 31],
      ['9', 1, 12, 31, 0],
    ];
    for (const days of [...wrong, 'S2', { 0: 9 }]) expect(period(days)).toBeNull();
  });
  test.each([null, 'x', [], {}, { ...kept, year: '2016' }, { ...kept, edition: 'x' }, { ...kept, rounding: {} }])(
    'is refused when it is something else: %j',
    (value) => {
      expect(parseChoices(value)).toBeNull();
    },
  );
});
