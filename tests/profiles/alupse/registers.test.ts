import { normalise } from '@report/engine/vocabularies';
import { REGISTERS, registerOf, VOCABULARIES } from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';
import { exportsOf } from './exports-of';

const specs = Object.entries(REGISTERS);

test('every file of a register is a register of the profile, and each register has one', () => {
  const files = exportsOf('registers').map(([file, exported]) => [file, exported.length]);
  expect(files).toEqual(files.map(([file]) => [file, 1]));
  const written = new Set(exportsOf('registers').flatMap(([, exported]) => exported));
  const known = new Set<unknown>(Object.values(REGISTERS));
  expect({
    'registers of no file': [...known].filter((spec) => !written.has(spec)),
    'registers that are not in the profile': [...written].filter((spec) => !known.has(spec)),
  }).toEqual({ 'registers of no file': [], 'registers that are not in the profile': [] });
});

test('the columns are those of the workbooks of the association, in their order', () => {
  const sheets = [2016, 2023].flatMap((year) =>
    ['dialogue', 'bebe', 'medical'].flatMap((service) => readFixture(`registers/${service}-${year}.xlsx`).sheets),
  );
  for (const [, { sheet, columns }] of specs) {
    const own = sheets.filter(({ name }) => name === sheet);
    expect([sheet, own.length > 0]).toEqual([sheet, true]);
    for (const { values } of own) expect(values[0]).toEqual(columns.map(({ header }) => header));
  }
});

describe.each(specs)('%s', (key, spec) => {
  test('is sound', () => {
    expect(spec.key).toBe(key);
    const fields = spec.columns.map((column) => column.key);
    expect(new Set(fields).size).toBe(fields.length);
    for (const field of [...spec.essential.flat(), ...(spec.mainDate === undefined ? [] : [spec.mainDate])])
      expect(fields).toContain(field);
    for (const column of spec.columns) {
      if (column.type === 'code' || column.type === 'codes') expect(VOCABULARIES).toHaveProperty(column.vocabulary);
      if (column.type === 'ref')
        for (const target of column.registers)
          expect(registerOf(target).columns.some(({ type }) => type === 'id')).toBe(true);
      if (column.personal) expect(['text', 'date']).toContain(column.type);
    }
  });

  test('no header and no alias names two of its columns', () => {
    const owners = new Map<string, string>();
    for (const { key: field, header, aliases } of spec.columns) {
      for (const name of [header, ...aliases]) {
        const form = normalise(name) || name;
        expect([name, owners.get(form) ?? field]).toEqual([name, field]);
        owners.set(form, field);
      }
    }
  });
});
