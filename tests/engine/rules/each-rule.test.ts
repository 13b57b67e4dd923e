import { type CellValue, type RawWorkbook, columnLetter } from '@report/engine/registers';
import { readRegisters, REGISTERS, findFindings, RULES } from '../../fixtures/alupse';
import type { Row } from '../../fixtures/register-sheet';
import { CASES } from './cases/all-cases';
import { workbookWith } from './cases/workbook-with';

const placesOf = (workbook: RawWorkbook, year = 2016): string[] =>
  findFindings(readRegisters([workbook]), year)
    .map(({ rule, register, address }) => `${rule} ${String(register)}!${address}`)
    .sort();

test('one coherent row of every register: nothing to say', () => {
  expect(placesOf(workbookWith('staff', {}))).toEqual([]);
});

test('every rule of the registers has a case that is flagged and one that is not', () => {
  const ids = new Set(RULES.map(({ id }) => id).filter((id) => id.startsWith('R')));
  expect(ids.size).toBe(61);
  expect(Array.from(new Set(CASES.map(({ rule }) => rule))).sort()).toEqual(Array.from(ids).sort());
});

describe.each(CASES.map((one) => [`${one.rule} in ${one.in}: ${one.because}`, one] as const))('%s', (_, one) => {
  const place = one.at.includes('!') ? one.at : `${one.in}!${one.at}`;
  const beside = one.beside ?? [];

  test('is flagged at its cell, and nothing else is', () => {
    const expected = [`${one.rule} ${place}`, ...(one.also ?? []), ...beside].sort();
    expect(placesOf(workbookWith(one.in, one.wrong, one.rows), one.year)).toEqual(expected);
  });

  test('its neighbour is not', () => {
    expect(placesOf(workbookWith(one.in, one.right, one.rows), one.year)).toEqual([...beside]);
  });
});

/** What every column of a type must refuse, by rule. */
const REFUSED: readonly { readonly rule: string; readonly types: readonly string[]; readonly value: CellValue }[] = [
  { rule: 'R08', types: ['date'], value: 'demain' },
  { rule: 'R11', types: ['integer', 'number'], value: 'deux ou trois' },
  { rule: 'R12', types: ['integer', 'number'], value: -1 },
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

  test.each(cells)('$place ($field)', ({ place, field, value }) => {
    const row: Row = { [field]: value };
    expect(placesOf(workbookWith(spec.key, row))).toContain(place);
    expect(placesOf(workbookWith(spec.key, {}))).not.toContain(place);
  });
});
