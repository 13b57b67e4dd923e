import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '@report/engine/vocabularies';
import { REGISTERS, VOCABULARIES } from '../../fixtures/alupse';

const specs = Object.entries(REGISTERS);
const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test('every file of a register is in REGISTERS', () => {
  const files = readdirSync(join(__dirname, '../../../domain/registers/specs')).filter(
    (file) => file !== 'personal-columns.ts',
  );
  expect(files.sort()).toEqual(specs.map(([key]) => `${kebab(key)}.ts`).sort());
});

test('there are thirteen registers and 181 columns', () => {
  expect(specs).toHaveLength(13);
  expect(specs.reduce((sum, [, { columns }]) => sum + columns.length, 0)).toBe(181);
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
          expect(REGISTERS[target].columns.some(({ type }) => type === 'id')).toBe(true);
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
