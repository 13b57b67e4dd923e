import { findFindings, readRegisters } from '../../fixtures/alupse';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { meaningOf, readCell } from './read-cell';

const kinds = (issues: readonly { readonly kind: string }[]) => issues.map(({ kind }) => kind).join();

describe('numbers', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.125', 0.125],
    [' 7 ', 7],
    ['\u200e12\u00ad,5', 12.5],
    ['+3', 3],
    [1.5, 1.5],
    [0, 0],
  ])('%j is %p', (value, number) => {
    expect(readCell('dialogueChildren', 'ageAtRequest', value)).toEqual({ meaning: number, issues: [] });
  });

  test.each([
    ['1 228', 1228],
    ['1\u00a0228', 1228],
    ['1\u202f228', 1228],
    ['1.228,0', 1228],
    ['12.228', null],
    ['1.228.000', null],
  ])('thousands are parted: %j is %p', (value, number) => {
    expect(readCell('dialogueActs', 'quantity', value).meaning).toBe(number);
  });

  test.each([
    '1.228',
    '1 22',
    '1,2,3',
    '٣',
    'deux',
    '3 ou 4',
    '5 ans',
    '1e3',
    '0x10',
    '½',
    '--1',
    '-',
    true,
    '1'.repeat(201),
  ])('%j is no number', (value) => {
    const { meaning, issues } = readCell('dialogueChildren', 'ageAtRequest', value);
    expect([meaning, kinds(issues)]).toEqual([null, 'unreadableNumber']);
  });

  test.each([
    ['dialogueActs', 'quantity', -1],
    ['dialogueActs', 'quantity', 0],
    ['dialogueActs', 'quantity', 1.5],
    ['dialogueActs', 'quantity', '1,5'],
    ['dialogueCases', 'childrenCount', -1],
    // «2-3», typed where Excel makes a date of it.
    ['dialogueCases', 'childrenCount', 42431],
    ['dialogueActs', 'quantity', '42 431'],
    ['maternityMeetings', 'situations', 1001],
    ['dialogueChildren', 'ageAtRequest', '-0,5'],
  ] as const)('%s.%s: %j is out of limits, and not known', (register, field, value) => {
    const { meaning, issues } = readCell(register, field, value);
    expect([meaning, kinds(issues)]).toEqual([null, 'outOfLimits']);
  });

  test('a number that shows as a date is counted, and said with its date', () => {
    const sheet = registerSheet('dialogueCases', [
      { caseId: 'D-1', openingDate: 42400, childrenCount: 3 },
      { caseId: 'D-2', openingDate: 42401, childrenCount: 3 },
    ]);
    const column = sheet.values[0]?.indexOf('Nombre d’enfants dans la famille') ?? -1;
    const dates = new Map([[1, new Set([column, 1])]]);
    const raw = workbookOf([{ ...sheet, dates }]);
    const read = readRegisters([raw]);
    expect(meaningOf(read.registers.get('dialogueCases')?.columns.get('childrenCount'), 0)).toBe(3);
    const said = findFindings(read, 2016).filter(({ rule }) => rule === 'S31');
    expect(
      said.map(({ severity, address, message }) => `${severity} ${address} ${message.replaceAll('\u00a0', ' ')}`),
    ).toEqual([
      'warning P2 « Nombre d’enfants dans la famille » : la cellule a un format de date ; le nombre est compté, et s’affiche 03.01.1900.',
    ]);
  });

  test('weeks and days of a pregnancy are completed weeks', () => {
    expect(readCell('bebeFamilies', 'gestationalAge', '38+4').meaning).toBe(38);
    expect(readCell('bebeFamilies', 'gestationalAge', '38 + 6').meaning).toBe(38);
    expect(kinds(readCell('bebeFamilies', 'gestationalAge', '38+7').issues)).toBe('unreadableNumber');
    expect(kinds(readCell('dialogueChildren', 'ageAtRequest', '3+4').issues)).toBe('unreadableNumber');
  });
});

describe('yes and no', () => {
  test.each(['oui', 'Oui', 'OUI ', 'o', 'x', 'X', 1, '1', true, 'vrai', '✓', '✔', 'ja'])('%j is yes', (value) => {
    expect(readCell('dialogueCases', 'justicePresent', value)).toEqual({ meaning: true, issues: [] });
  });
  test.each(['non', 'NON', 'n', 0, '0', false, 'faux', '-', '/'])('%j is no', (value) => {
    expect(readCell('dialogueCases', 'justicePresent', value)).toEqual({ meaning: false, issues: [] });
  });
  test.each(['peut-être', 2, 'oui?non', '?'])('%j is neither', (value) => {
    const { meaning, issues } = readCell('dialogueCases', 'justicePresent', value);
    expect([meaning, kinds(issues)]).toEqual(['?', 'unreadableAnswer']);
  });
});

describe('codes', () => {
  test.each([
    ['Intrafamilial', 'intrafamilial', ''],
    ['INTRAFAMILIAL', 'intrafamilial', 'alias'],
    [' Intrafamilial', 'intrafamilial', 'alias'],
    ['Intra', 'intrafamilial', 'alias'],
    ['\u200eIntra\u00adfami\u200blial\u2069', 'intrafamilial', 'alias'],
    ['Intrafamillial', '?', 'unlisted'],
    ['autre', '?', 'unlisted'],
    ['__proto__', '?', 'unlisted'],
    [3, '?', 'unlisted'],
    [true, '?', 'unlisted'],
    ['', null, 'emptyRequired'],
    [' \u00a0\u200b', null, 'emptyRequired'],
    ['#N/A', '?', 'excelError'],
  ])('%j is %p (%s)', (value, meaning, kind) => {
    const read = readCell('dialogueCases', 'setting', value);
    expect([read.meaning, kinds(read.issues)]).toEqual([meaning, kind]);
  });

  test('an apostrophe is an apostrophe', () => {
    expect(readCell('dialogueCases', 'mainMotive', "Comportements alarmants chez l'enfant").issues).toEqual([]);
  });

  test.each([
    ['SCAS; Police', 'scas police', ''],
    ['Police ;SCAS', 'scas police', ''],
    ['SCAS\nPolice', 'scas police', ''],
    ['SCAS et Police', 'scas police', ''],
    ['SCAS / S.C.A.S.', 'scas', 'alias'],
    ['Juge de la Jeunesse et des Tutelles', 'tribunal-jeunesse', 'alias'],
    ['SCAS, Juge de la Jeunesse et des Tutelles + PJ', 'scas tribunal-jeunesse police-judiciaire', 'alias'],
    ['SCAS; FBI', 'scas ?', 'unlisted'],
    ['FBI', '?', 'unlisted'],
    ['SCAS;;', 'scas', ''],
    ['; ', null, ''],
    ['a,'.repeat(90), '?', 'unlisted'],
    ['#REF!', '?', 'excelError'],
  ])('%j is %p (%s)', (value, meaning, kind) => {
    const read = readCell('dialogueCases', 'justiceBodies', value);
    expect([read.meaning, kinds(read.issues)]).toEqual([meaning, kind]);
  });
});

describe('errors of Excel', () => {
  test.each(['#REF!', '#N/A', '#VALEUR!', '#DIV/0!', '#N/D', '#BEZUG!', ' #wert!', '#ÜBERLAUF!', '#OCCUPÉ!', '#NV'])(
    '%s is never a value',
    (error) => {
      for (const [register, field] of [
        ['dialogueCases', 'openingDate'],
        ['dialogueCases', 'childrenCount'],
        ['dialogueCases', 'caseId'],
      ] as const) {
        const { meaning, issues } = readCell(register, field, error);
        expect([field, meaning, kinds(issues)]).toEqual([field, null, 'excelError']);
      }
      expect(readCell('actions', 'title', error).meaning).toBe('');
    },
  );
});
