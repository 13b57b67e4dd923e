import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnData, ParsedRegister, RegistersRead } from '@alupse/domain/registers';
import { readRegisters, rowContent } from '@alupse/domain/registers';
import { readFixture } from '../../fixtures/read-workbook';

interface ManifestSheet {
  readonly register: string;
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
  readFileSync(join(__dirname, '../../fixtures/registers/as-kept/manifest.json'), 'utf8'),
) as readonly ManifestFile[];

const clean = readRegisters([readFixture('registers/dialogue-2016.xlsx')]);
const cleanOf2023 = readRegisters([readFixture('registers/dialogue-2023.xlsx')]);

/** Rows of a register as sorted texts, with identifiers left out: their numbers depend on the order of reading. */
function contents(read: RegistersRead, register: string, fields: ReadonlySet<string>): string[] {
  const parsed = read.registers.get(register) as ParsedRegister;
  const columns = new Map<string, ColumnData>(
    Array.from(parsed.columns).filter(([key, column]) => fields.has(key) && column.kind !== 'key'),
  );
  return Array.from({ length: parsed.count }, (_, row) => rowContent(columns, row)).sort();
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

  test('nothing else is taken for a register', () => {
    expect(read.recognised.map(({ sheet }) => sheet).sort()).toEqual(Object.keys(file.sheets).sort());
    expect(read.questions).toEqual([]);
  });

  if (file.years.length === 1) {
    const year = file.years[0] === 2016 ? clean : cleanOf2023;
    test.each(Object.values(file.sheets))('$register: the same rows as in the clean workbook', ({ register }) => {
      const fields = new Set(read.registers.get(register)?.columns.keys());
      expect(contents(read, register, fields)).toEqual(contents(year, register, fields));
    });
  }
});
