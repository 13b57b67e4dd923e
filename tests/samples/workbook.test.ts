import exceljs from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordGrid, registersWorkbook } from '@report/samples/workbook';
import { fixZipDates } from '../../samples/workbook/fix-zip-dates';
import { PROFILE, REGISTERS, readRegisters } from '../fixtures/alupse';
import { readFixture } from '../fixtures/read-workbook';

const sampleOf = (year: number): string => join(import.meta.dirname, `../../samples/registres-dialogue-${year}.xlsx`);
const saved = new Date(Date.UTC(2024, 6, 1));

test.each([2016, 2023])('the sample of %i looks the way a careful secretary keeps it', async (year) => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(sampleOf(year));
  expect(readFileSync(sampleOf(year)).length).toBeLessThan(300_000);
  for (const sheet of workbook.worksheets) {
    const register = Object.values(REGISTERS).find(({ sheet: name }) => name === sheet.name);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.getCell(1, 1).font).toMatchObject({ bold: true });
    register?.columns.forEach(({ header, type }, index) => {
      const column = sheet.getColumn(index + 1);
      expect(sheet.getCell(1, index + 1).value).toBe(header);
      expect(column.width).toBeGreaterThanOrEqual(9);
      const dates = (column.values as unknown[]).slice(2).filter((value) => value !== null && value !== undefined);
      if (type === 'date') expect(dates.every((value) => value instanceof Date)).toBe(true);
    });
  }
});

test.each([2016, 2023])('the sample of %i is read without a remark', (year) => {
  const { issues, ignoredSheets, recognised } = readRegisters([
    readFixture(`../../samples/registres-dialogue-${year}.xlsx`),
  ]);
  expect(issues).toEqual([]);
  expect(ignoredSheets).toEqual([]);
  expect(recognised).toHaveLength(5);
});

test('the same records give the same bytes', () => {
  const records = new Map([
    ['dialogueActs', [{ date: 45_000, caseId: 'D-1', nature: 'appel', familyPresent: true }]],
  ] as const);
  const [one, other] = [registersWorkbook(PROFILE, records, saved), registersWorkbook(PROFILE, records, saved)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('a record is written with labels, oui / non and empty cells', () => {
  const acts = REGISTERS.dialogueActs;
  const [headers, row] = recordGrid(PROFILE, acts, [
    { date: 45_000, nature: 'appel', familyPresent: false, axis: '', quantity: null },
  ]);
  expect(headers).toEqual(acts.columns.map(({ header }) => header));
  expect(row).toEqual([45_000, '', '', 'Appel', '', 'non', '', '', '']);
});

test('a field or a code the register does not know is refused', () => {
  expect(() => recordGrid(PROFILE, REGISTERS.dialogueActs, [{ nurse: 'x' }])).toThrow('nurse');
  expect(() => recordGrid(PROFILE, REGISTERS.dialogueActs, [{ nature: 'x' }])).toThrow('nature');
});

test('bytes that are no zip are refused', () => {
  expect(() => fixZipDates(new Uint8Array(100), saved)).toThrow(RangeError);
  expect(() => fixZipDates(new Uint8Array(3), saved)).toThrow(RangeError);
});
