import fc from 'fast-check';
import { serialDay } from '@report/engine/calendar';
import { emptyBook } from '@report/ooxml/book';
import { textToEdit, typedValue } from '../../../preview/page/typed-value';
import { check } from '../../fixtures/check';

const into = (numFmt = 'General', date1904 = false) => ({ numFmt, date1904 });

describe('what is typed into a cell', () => {
  it.each([
    ['12', 12],
    ['-3', -3],
    ['1,5', 1.5],
    ['1 234 567,25', 1_234_567.25],
    ['1\u00A0234', 1234],
    ['vrai', true],
    ['FAUX', false],
    ['', null],
    ['   ', null],
    ['Famille', 'Famille'],
    ["'12", '12'],
    ["'=texte", '=texte'],
    ['=', '='],
  ])('«%s» is read as a French Excel does', (text, value) => {
    expect(typedValue(text, into())).toEqual({ value });
  });

  it.each([
    ['12/03/2016', 42_441],
    ['12.03.2016', 42_441],
    ['12-3-16', 42_441],
    ['2016-03-12', 42_441],
    ['31/12/29', 47_483],
    ['01/01/30', 10_959],
    ['01/01/1900', 1],
    ['29/02/2016', 42_429],
  ])('«%s» is a day, in a format that shows one', (text, value) => {
    expect(typedValue(text, into())).toEqual({ value, numFmt: 'dd/mm/yyyy' });
    expect(typedValue(text, into('d-mmm'))).toEqual({ value });
  });

  it('reads times of day, and a day in a workbook that counts from 1904', () => {
    expect(typedValue('14:30', into())).toEqual({ value: 14.5 / 24, numFmt: 'hh:mm' });
    expect(typedValue('12/03/2016 06:00', into())).toEqual({ value: 42_441.25, numFmt: 'dd/mm/yyyy hh:mm' });
    expect(typedValue('12/03/2016', into('dd/mm/yyyy', true))).toEqual({ value: 42_441 - 1462 });
    expect(typedValue('12/03/1901', into('General', true))).toEqual({ value: '12/03/1901' });
  });

  it.each([
    '2-3',
    '12/03',
    '0012',
    '1.5',
    '12345678901234567',
    '31/02/2016',
    '29/02/1900',
    '25:00',
    '12/03/2016 25:00',
    '1 2',
  ])('keeps «%s» as the text it is: Excel would guess or change it', (text) => {
    expect(typedValue(text, into())).toEqual({ value: text });
  });

  it('makes a number of a number typed over a date: Excel made the date of «2-3»', () => {
    expect(typedValue('3', into('d-mmm'))).toEqual({ value: 3, numFmt: 'General' });
  });

  it('keeps every text in a cell of texts, and refuses a formula and what no cell holds', () => {
    expect(typedValue('12', into('@'))).toEqual({ value: '12' });
    expect(typedValue('=A1', into('@'))).toEqual({ value: '=A1' });
    expect(typedValue('=A1', into())).toEqual({ refused: 'formula' });
    expect(typedValue('a'.repeat(32_768), into())).toEqual({ refused: 'too-long' });
  });

  it('reads every day again as it shows it, in both date systems', () => {
    const sheet = emptyBook('Feuil1').sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    const cell = sheet.getCell(1, 1);
    cell.style = { numFmt: 'dd/mm/yyyy' };
    check(
      fc.property(fc.integer({ min: 1462, max: serialDay(2100, 1, 1) }), fc.boolean(), (day, date1904) => {
        cell.value = day;
        const text = textToEdit(cell, date1904);
        expect(typedValue(text, into(cell.numFmt, date1904))).toEqual({ value: day });
      }),
    );
  });
});
