import { randomRegisters } from '@report/samples/random-registers';
import { knownRegister } from '@report/engine/registers';
import { PROFILE, REGISTERS, readRegisters } from '../fixtures/alupse';

const rowsOf = (rows: number): number =>
  randomRegisters(1, rows, 2023).sheets.reduce((sum, { values }) => sum + values.length - 1, 0);

test.each([1, 100, 1000, 7777])('about as many rows as asked: %i', (rows) => {
  expect(Math.abs(rowsOf(rows) - rows)).toBeLessThanOrEqual(13);
});

test('the same arguments give the same workbook, another seed another', () => {
  expect(randomRegisters(1, 500, 2023)).toEqual(randomRegisters(1, 500, 2023));
  expect(randomRegisters(1, 500, 2023)).not.toEqual(randomRegisters(2, 500, 2023));
});

test('every register is recognised, with every column', () => {
  const { recognised, ignoredSheets } = readRegisters([randomRegisters(3, 4000, 2016)]);
  expect(ignoredSheets).toEqual([]);
  expect(recognised.map(({ register }) => register).sort()).toEqual(Object.keys(REGISTERS).sort());
  for (const { register, columns } of recognised)
    expect(Object.keys(columns).sort()).toEqual(knownRegister(PROFILE, register).columns.map(({ key }) => key).sort());
});

test('people’s faults are in it: empty cells, values in no list, references to nothing', () => {
  const [cases, children] = randomRegisters(4, 5000, 2023).sheets;
  const numbers = new Set(cases?.values.slice(1).map((row) => row[0]));
  const cells = cases?.values.slice(1).flat() ?? [];
  expect(cells).toContain('à préciser');
  expect(children?.values.slice(1).some((row) => row[1] !== '' && !numbers.has(row[1] ?? ''))).toBe(true);
  expect(cells).toContain('');
});

test('names nobody', () => {
  const { sheets } = randomRegisters(5, 500, 2023);
  for (const { name, values } of sheets) {
    const register = Object.values(REGISTERS).find(({ sheet }) => sheet === name);
    register?.columns.forEach(({ personal, type }, column) => {
      if (personal && type === 'text') expect(values.slice(1).every((row) => row[column] === '')).toBe(true);
    });
  }
});
