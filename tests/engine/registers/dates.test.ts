import * as fc from 'fast-check';
import { civilDate, serialDay } from '@report/engine/calendar';
import { findFindings, readRegisters } from '../../fixtures/alupse';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { readCell } from './read-cell';
import { check } from '../../fixtures/check';

const date = (value: string | number | boolean, date1904 = false) => {
  const { meaning, issues } = readCell('dialogueCases', 'openingDate', value, date1904);
  return [meaning, issues.map(({ kind }) => kind).join()];
};

describe('dates as serials', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [42370, '2016-01-01'],
    [42370.9999, '2016-01-01'],
    [2_958_465, '9999-12-31'],
  ])('%p is %s', (serial, day) => {
    expect(date(serial)).toEqual([day, '']);
  });

  test.each([
    [42369.99999, '2016-01-01'],
    [42369 + 86_399 / 86_400, '2016-01-01'],
    [42369.999999999, '2016-01-01'],
  ])('%p, a second or less short of midnight, is %s, and said', (serial, day) => {
    expect(date(serial)).toEqual([day, 'secondShort']);
  });

  test.each([60, -1, -0.5, 2_958_466, NaN, Infinity, true, false])('%p is no date', (value) => {
    expect(date(value)).toEqual([null, 'unreadableDate']);
  });

  test('a workbook that counts from 1904 has the same days 1462 lower', () => {
    expect(date(40908, true)).toEqual(['2016-01-01', '']);
    expect(date(0, true)).toEqual(['1904-01-01', '']);
    expect(date(60, true)).toEqual(['1904-03-01', '']);
  });
});

describe('dates as text', () => {
  test.each([
    ['31/12/2016', '2016-12-31'],
    ['31.12.16', '2016-12-31'],
    ['31-12-2016', '2016-12-31'],
    ['03/04/2016', '2016-04-03'],
    ['1.1.2016', '2016-01-01'],
    ['2016-12-31', '2016-12-31'],
    ['2016-12-31T10:30:00.000Z', '2016-12-31'],
    ['31/12/2016 14:30', '2016-12-31'],
    ['31/12/2016 à 14h30', '2016-12-31'],
    ['1er mars 2016', '2016-03-01'],
    ['lundi 1er mars 2016', '2016-03-01'],
    ['12 févr. 2016', '2016-02-12'],
    ['12 Août 16', '2016-08-12'],
    [' 29/02/2016\u00a0', '2016-02-29'],
    ['12.05.85', '1985-05-12'],
    ['12.05.29', '2029-05-12'],
    ['12.05.30', '1930-05-12'],
    ['12.05.31', '1931-05-12'],
    ['31.12.1899', '1899-12-31'],
    ['5. Januar 2016', '2016-01-05'],
    ['01.Jan.2016', '2016-01-01'],
    ['Mittwoch, den 2. März 2016', '2016-03-02'],
    ['3. Mäerz 2016', '2016-03-03'],
    ['4. Abrëll 2016', '2016-04-04'],
    ['5. Mee 2016', '2016-05-05'],
    ['Freideg, 6. Mee 2016', '2016-05-06'],
    ['7. Juni 16', '2016-06-07'],
    ['8. Juli 2016', '2016-07-08'],
    ['9. Okt. 2016', '2016-10-09'],
    ['10. Dezember 2016', '2016-12-10'],
    ['31.12.2016 14:30 Uhr', '2016-12-31'],
    ['31.12.2016, 14 Uhr', '2016-12-31'],
    ['31/12/2016 – 14 h', '2016-12-31'],
    ['31.12.2016 um 14:30 Uhr', '2016-12-31'],
    ['2016-12-31T10:30:00+01:00', '2016-12-31'],
    ['2016-12-31T10:30+0200', '2016-12-31'],
  ])('%j is %s, and said to be text', (text, day) => {
    expect(date(text)).toEqual([day, 'textDate']);
  });

  test.each([
    '12/31/2016',
    '32/13/2016',
    '29/02/2015',
    '00/00/2010',
    '31/04/2016',
    '2016',
    '03/2016',
    'mars 2016',
    'demain',
    '31/12',
    '1/1/216',
    '٣١/١٢/٢٠١٦',
    '1 mois 2016',
    'vers le 13/01/2016',
    '13/01/2016 (tél.)',
    '5. Monat 2016',
    '12.31.2016 14:30 Uhr',
    '01.01.2016 und 02.01.2016',
    '31/12/20166',
    '15.01.1890',
    'x'.repeat(300),
    `31/12/2016${' '.repeat(300)}`,
  ])('%j is no date', (text) => {
    expect(date(text)).toEqual([null, 'unreadableDate']);
  });

  test.each(['inconnu', 'Inconnue', '?', '-', 'NSP'])('%j says that the date is not known', (text) => {
    expect(date(text)).toEqual([null, '']);
  });

  test('every day reads the same in every notation', () => {
    const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
    const notations: readonly ((year: number, month: number, day: number) => string)[] = [
      (year, month, day) => `${day}/${month}/${year}`,
      (year, month, day) =>
        `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${String(year % 100).padStart(2, '0')}`,
      (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      (year, month, day) => ` ${day}${day === 1 ? 'er' : ''} ${months[month - 1] ?? ''} ${year}`,
      (year, month, day) => `${day} - ${month} - ${year}`,
    ];
    const days = fc.integer({ min: serialDay(1990, 1, 1), max: serialDay(2029, 12, 31) });
    check(
      fc.property(days, fc.constantFrom(...notations), (day, write) => {
        const civil = civilDate(day);
        const text = write(Math.floor(civil / 10_000), Math.floor(civil / 100) % 100, civil % 100);
        expect(date(text)[0]).toBe(date(day)[0]);
      }),
    );
  });
});

describe('dates with the month before the day', () => {
  const saidOf = (requests: readonly string[], closings: readonly string[]) =>
    findFindings(
      readRegisters([
        workbookOf([
          registerSheet(
            'dialogueCases',
            requests.map((requestDate, row) => ({ caseId: `D-${row}`, requestDate, closingDate: closings[row] ?? '' })),
          ),
        ]),
      ]),
      2016,
    )
      .filter(({ rule }) => rule === 'S34')
      .map(({ severity, address, message }) => `${severity} ${address} ${message.replaceAll('\u00a0', ' ')}`);

  test('put those of the sheet that may be read both ways in doubt, once for each column', () => {
    expect(saidOf(['1/31/2016', '2/3/2016', '4/5/16'], ['', '5/5/2016', '6/7/2016 10:30'])).toEqual([
      'error K3 « Date de la demande » : 2 dates sont lues le jour en premier, alors que d’autres dates de la feuille ont le mois en premier.',
      'error O4 « Date de clôture » : 1 date est lue le jour en premier, alors que d’autres dates de la feuille ont le mois en premier.',
    ]);
  });

  test('without one of them there is nothing to say', () => {
    expect(saidOf(['31/1/2016', '2/3/2016', '1 mars 2016'], ['4/5/2016', '2016-03-14', '32/32/2016'])).toEqual([]);
  });
});

describe('a column of times late in the evening', () => {
  const evening = 23 / 24;
  const saidOf = (days: readonly (number | string)[]) =>
    findFindings(
      readRegisters([
        workbookOf([
          registerSheet(
            'dialogueContacts',
            days.map((day, row) => ({ contactId: `S-${row}`, date: day })),
          ),
        ]),
      ]),
      2016,
    )
      .filter(({ rule }) => rule === 'S23' || rule === 'S24')
      .map(({ rule, severity, address, message }) =>
        `${rule} ${severity} ${address} ${message}`.replaceAll('\u00a0', ' '),
      );

  test('is an error, once, at its first late cell: another program wrote midnight', () => {
    expect(saidOf([42370 + evening, 42371 + evening, 42372 + 22 / 24, '2016-01-05T23:00:00Z'])).toEqual([
      'S24 error B2 « Date » : 4 dates entre 22 h et minuit ; le jour écrit est lu, le jour suivant est sans doute le bon.',
    ]);
  });

  test('one in ten may be otherwise, no more; two dates are no habit', () => {
    const late = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => 42370 + day + 22.4 / 24);
    expect(saidOf([42370.5, ...late])).toHaveLength(1);
    expect(saidOf([42370.5, 42371, ...late])).toEqual([]);
    expect(saidOf(late.slice(0, 2))).toEqual([]);
  });

  test('22 or 23 h sharp among days is midnight elsewhere, however few: one of two people copies them', () => {
    expect(saidOf([42370, 42371, 42372, 42373, 42374 + evening, '2016-01-06'])).toEqual([
      'S24 error B6 « Date » : 1 date entre 22 h et minuit ; le jour écrit est lu, le jour suivant est sans doute le bon.',
    ]);
    expect(saidOf([42370, 42371, '2016-07-05T22:00:00Z', '2016-01-05T23:00:00+00:00'])).toHaveLength(1);
    const called = [42370.6, 42371.45, 42372 + evening, 42373 + evening];
    expect(saidOf(called)).toEqual([]);
    expect(saidOf([...called, 42374 + evening])).toHaveLength(1);
    expect(saidOf([42370, 42371 + 22.25 / 24, '05.01.2016 23:40', '06.01.2016 22h15'])).toEqual([]);
  });

  test('times of the day are nothing to speak of', () => {
    expect(saidOf([42370.9, 42371.875, 42372.5, '05.01.2016 21:59'])).toEqual([]);
  });

  test('a second short of midnight is counted once for the column', () => {
    expect(saidOf([42370, 42371.99999, 42372.99999])).toEqual([
      'S23 warning B3 « Date » : 2 dates une seconde avant minuit, lues au jour suivant.',
    ]);
  });
});
