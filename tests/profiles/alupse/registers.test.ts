import { normalise } from '@report/engine/vocabularies';
import { REGISTERS, registerOf, VOCABULARIES } from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';
import { exportsOf } from './exports-of';

const specs = Object.entries(REGISTERS);

test('every file of a register is a register of the profile, and each register has one', async () => {
  const files = (await exportsOf('registers')).map(([file, exported]) => [file, exported.length]);
  expect(files).toEqual(files.map(([file]) => [file, 1]));
  const written = new Set((await exportsOf('registers')).flatMap(([, exported]) => exported));
  const known = new Set<unknown>(Object.values(REGISTERS));
  expect({
    'registers of no file': [...known].filter((spec) => !written.has(spec)),
    'registers that are not in the profile': [...written].filter((spec) => !known.has(spec)),
  }).toEqual({ 'registers of no file': [], 'registers that are not in the profile': [] });
});

test('every column of the workbooks of the association is known, in the order they have', () => {
  const sheets = [2016, 2023].flatMap((year) =>
    ['dialogue', 'bebe', 'medical'].flatMap((service) => readFixture(`registers/${service}-${year}.xlsx`).sheets),
  );
  for (const { name, values } of sheets) {
    const columns = specs.find(([, { sheet }]) => sheet === name)?.[1].columns ?? [];
    const [headers = []] = values;
    // A register may have columns that came after those workbooks.
    expect([name, headers]).toEqual([
      name,
      columns.map(({ header }) => header).filter((header) => headers.includes(header)),
    ]);
    expect(headers.length).toBeGreaterThan(1);
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
