import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedRegister, RegistersRead } from '@report/engine/registers';
import { type RegisterKey, readRegisters, REGISTERS } from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';
import { meaningOf } from './read-cell';

interface ManifestSheet {
  readonly register: RegisterKey;
  readonly headerRow: number;
  readonly rows: number;
  readonly headers: Readonly<Record<string, string>>;
}
interface ManifestFile {
  readonly file: string;
  readonly years: readonly number[];
  readonly sheets: Readonly<Record<string, ManifestSheet>>;
}
const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/registers/as-kept/manifest.json'), 'utf8'),
) as readonly ManifestFile[];

const clean = readRegisters([readFixture('registers/dialogue-2016.xlsx')]);

/**
 * Rows of a register as sorted texts, to compare registers read in another order. Identifiers are numbered as they are
 * met: a reference is told by the row it points to. An optional yes or no left empty is a no.
 */
function contents(read: RegistersRead, register: RegisterKey, fields: readonly string[]): string[] {
  const parsed = read.registers.get(register) as ParsedRegister;
  const cases = read.registers.get('dialogueCases') as ParsedRegister;
  const rowOfCase = new Map<unknown, number>();
  for (let row = 0; row < cases.count; row++) rowOfCase.set(meaningOf(cases.columns.get('caseId'), row), row);
  const describe = (of: ParsedRegister, keys: readonly string[], row: number): unknown[] =>
    keys.map((key) => {
      const column = of.columns.get(key);
      const meaning = meaningOf(column, row);
      const spec = REGISTERS[of.register as RegisterKey].columns.find((candidate) => candidate.key === key);
      if (column?.kind === 'boolean' && spec?.required !== true) return meaning === true;
      if (column?.kind !== 'key') return meaning;
      const target = spec?.type === 'ref' ? rowOfCase.get(meaning) : undefined;
      return target === undefined
        ? meaning !== null
        : describe(cases, ['openingDate', 'childrenCount', 'mainMotive'], target);
    });
  return Array.from({ length: parsed.count }, (_, row) => JSON.stringify(describe(parsed, fields, row))).sort();
}

describe.each(manifest.map((file) => [file.file, file] as const))('%s', (name, file) => {
  const read = readRegisters([readFixture(`registers/as-kept/${name}`)]);

  test.each(Object.entries(file.sheets))('%s: found where it is, with its columns', (sheet, expected) => {
    const recognised = read.recognised.find((candidate) => candidate.sheet === sheet);
    expect(recognised).toMatchObject({ register: expected.register, headerRow: expected.headerRow, usable: true });
    const headers = Object.fromEntries(Object.entries(expected.headers).map(([key, header]) => [key, header.trim()]));
    expect(recognised?.columns).toEqual(headers);
    expect(recognised?.rows).toBe(expected.rows);
  });

  test('nothing else is taken for a register, and nothing is in doubt', () => {
    expect(read.recognised.map(({ sheet }) => sheet).sort()).toEqual(Object.keys(file.sheets).sort());
    expect(read.questions).toEqual([]);
  });

  // The workbook of several years closes its old files: its rows are not those of another one.
  if (file.years.join() !== '2016') return;

  test.each(Object.values(file.sheets))('$register: the same rows as in the clean workbook', ({ register }) => {
    const fields = Array.from(read.registers.get(register)?.columns.keys() ?? []).sort();
    expect(fields.length).toBeGreaterThan(4);
    expect(contents(read, register, fields)).toEqual(contents(clean, register, fields));
  });
});

test('hidden rows are counted, and said', () => {
  const read = readRegisters([readFixture('registers/as-kept/dialogue-2016-filtre-masque.xlsx')]);
  expect(read.recognised.map(({ hiddenRows }) => hiddenRows)).toEqual([67, 107, 40, 385, 17]);
});

test('total rows are left out, and counted', () => {
  const read = readRegisters([readFixture('registers/as-kept/dialogue-2016-vides-total.xlsx')]);
  expect(read.recognised.map(({ totalRows }) => totalRows)).toEqual([1, 1, 1, 1, 1]);
});
