import { readRegisters, REGISTERS, findFindings } from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';

const files = [
  'dialogue-2023.xlsx',
  'as-kept/dialogue-2016-saisie-libre.xlsx',
  'as-kept/dialogue-2016-tout-melange.xlsx',
  'as-kept/dialogue-2016-tableau-excel.xlsx',
  'dirty/dirty-dialogue-2016.xlsx',
  'dirty/dirty-dialogue-2016-structure.xlsx',
  'dirty/dirty-bebe-2016.xlsx',
];
/** Everything an object holds, maps and typed arrays included, as text. */
const dump = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? Array.from(part) : part));

describe('nothing personal is read', () => {
  test.each(files)('%s: no personal text behind the reading', (path) => {
    const raw = readFixture(`registers/${path}`);
    expect(dump(raw)).toContain('CANARI');
    const read = readRegisters([raw]);
    expect(read.registers.size).toBeGreaterThan(0);
    expect(dump(read)).not.toContain('CANARI');
    expect(dump(findFindings(read, 2016))).not.toContain('CANARI');
  });

  test.each(Object.values(REGISTERS).map((spec) => [spec.key, spec] as const))(
    '%s: personal texts have no column',
    (register, { columns }) => {
      const row = Object.fromEntries(columns.map(({ key, personal }) => [key, personal ? 'CANARI-1' : '']));
      const read = readRegisters([workbookOf([registerSheet(register, [row])])]);
      const personal = columns.filter((column) => column.personal && column.type === 'text').map(({ key }) => key);
      for (const field of personal) expect(read.registers.get(register)?.columns.has(field)).toBe(false);
      expect(dump(read)).not.toContain('CANARI');
    },
  );

  test('a name typed in any other column is not repeated, in no finding and no answer', () => {
    for (const { key, columns } of Object.values(REGISTERS)) {
      const row = Object.fromEntries(columns.map((column) => [column.key, 'CANARI Jeanne']));
      const read = readRegisters([workbookOf([registerSheet(key, [row])])]);
      const texts = columns.filter(({ type, personal }) => type === 'text' && !personal).map((column) => column.key);
      const columnsRead = Array.from(read.registers.get(key)?.columns ?? []).filter(
        ([field]) => !texts.includes(field),
      );
      expect(dump(columnsRead)).not.toContain('CANARI');
      expect(dump(read.issues)).not.toContain('CANARI');
      expect(dump(findFindings(read, 2016))).not.toContain('CANARI');
    }
  });
});
