import * as fc from 'fast-check';
import { civilDate, serialDay } from '@report/engine/calendar';
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
    [42370.99999, '2016-01-01'],
    [2_958_465, '9999-12-31'],
  ])('%p is %s', (serial, day) => {
    expect(date(serial)).toEqual([day, '']);
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
