import { type CellValue, type RawWorkbook, columnLetter } from '@report/engine/registers';
import { READING_RULES } from '@report/engine/rules';
import { findFindings, readRegisters, REGISTERS } from '../../fixtures/alupse';
import { COHERENT, workbookWith } from '../../fixtures/coherent-rows';
import { registerSheet, type Row, workbookOf } from '../../fixtures/register-sheet';
import { testCases } from '../../fixtures/rule-case';
import { CELL_CASES } from './cell-cases';
import { SHEET_CASES } from './sheet-cases';

const CASES = [...SHEET_CASES, ...CELL_CASES];
const placesOf = (workbook: RawWorkbook): string[] =>
  findFindings(readRegisters([workbook]), 2016).map(({ rule, register, address }) => `${rule} ${register}!${address}`);

test('one coherent row of every register: nothing to say', () => {
  expect(placesOf(workbookWith('staff', {}))).toEqual([]);
});

test('a register alone: what it refers to is absent, and nothing is said of it', () => {
  const said = Object.entries(COHERENT).flatMap(([key, row]) => placesOf(workbookOf([registerSheet(key, [row])])));
  expect(said).toEqual([]);
});

test('every rule of any register has a case', () => {
  const covered = new Set(CASES.map(({ rule }) => rule));
  const ids = new Set(READING_RULES.map(({ id }) => id));
  const first = [...ids].filter((id) => id.startsWith('R'));
  expect({ 'rules without a case': first.filter((id) => !covered.has(id)) }).toEqual({ 'rules without a case': [] });
  expect({ 'cases of no rule': [...covered].filter((id) => !ids.has(id)) }).toEqual({ 'cases of no rule': [] });
});

testCases(CASES);

/** What every column of a type must refuse, by rule. */
const REFUSED: readonly { readonly rule: string; readonly types: readonly string[]; readonly value: CellValue }[] = [
  { rule: 'R08', types: ['date'], value: 'demain' },
  { rule: 'R11', types: ['integer', 'number'], value: 'deux ou trois' },
  { rule: 'R12', types: ['integer', 'number'], value: -1 },
  // A day of 2016, as Excel makes one of «2-3».
  { rule: 'R12', types: ['integer', 'number'], value: 42431 },
  { rule: 'R13', types: ['boolean'], value: 'peut-être' },
  { rule: 'R14', types: ['code', 'codes'], value: 'Zzzzzz' },
  { rule: 'R17', types: ['date', 'integer', 'number', 'boolean', 'code', 'codes', 'id', 'ref'], value: '#REF!' },
];

describe.each(Object.values(REGISTERS).map((spec) => [spec.sheet, spec] as const))('%s: each column', (_, spec) => {
  const cells = spec.columns.flatMap((column, index) => {
    const at = `${spec.key}!${columnLetter(index)}2`;
    const ofType = REFUSED.filter(({ types }) => types.includes(column.type)).map(({ rule, value }) => ({
      rule: rule === 'R14' && 'vocabulary' in column && column.vocabulary === 'pays' ? 'R16' : rule,
      value,
    }));
    const empty = column.required === true ? [{ rule: 'R05', value: '' as CellValue }] : [];
    return [...ofType, ...empty].map(({ rule, value }) => ({ place: `${rule} ${at}`, field: column.key, value }));
  });
  const key = spec.key as keyof typeof COHERENT;
  const untouched = new Set(placesOf(workbookWith(key, {})));

  test.each(cells)('$place ($field)', ({ place, field, value }) => {
    const row: Row = { [field]: value };
    expect(placesOf(workbookWith(key, row))).toContain(place);
    expect(untouched).not.toContain(place);
  });
});
