import { civilDate } from '@report/engine/calendar';
import { type CellValue, type ColumnData, type ParseIssue, NO_DATE } from '@report/engine/registers';
import { type RegisterKey, readRegisters, type VocabularyKey, VOCABULARIES } from '../../fixtures/alupse';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';

/** What one cell was read as, in words: «2016-12-31», «luxembourg», 12.5, true; null when empty or unreadable; '?' in no list. */
export type Meaning = string | number | boolean | null;

/** What each cell of a parsed column means. */
export function meaningOf(column: ColumnData | undefined, row: number): Meaning {
  switch (column?.kind) {
    case 'date': {
      const day = column.days[row] ?? NO_DATE;
      if (day === NO_DATE) return null;
      const date = String(civilDate(day)).padStart(8, '0');
      return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
    }
    case 'code': {
      const entries = VOCABULARIES[column.vocabulary as VocabularyKey].entries;
      return [null, '?', ...entries.map(({ code }) => code)][column.codes[row] ?? 0] ?? null;
    }
    case 'codes': {
      const entries = VOCABULARIES[column.vocabulary as VocabularyKey].entries;
      const set = column.sets[row] ?? 0;
      if (set === 0) return null;
      return [
        ...entries.filter((_, bit) => ((set >>> bit) & 1) === 1).map(({ code }) => code),
        ...(set >= 2 ** 31 ? ['?'] : []),
      ].join(' ');
    }
    case 'boolean':
      return [null, '?', true, false][column.answers[row] ?? 0] ?? null;
    case 'number':
      return Number.isNaN(column.numbers[row]) ? null : (column.numbers[row] ?? null);
    case 'key':
      return (column.keys[row] ?? -1) < 0 ? null : (column.keys[row] ?? null);
    case 'text':
      return column.texts[row] ?? null;
    case undefined:
      return null;
  }
}

/** Reads one cell of a register through the whole reader. */
export function readCell(
  register: RegisterKey,
  field: string,
  value: CellValue,
  date1904 = false,
): { meaning: Meaning; issues: ParseIssue[] } {
  const filler = field === 'remarks' ? 'address' : 'remarks';
  const sheet = registerSheet(register, [{ [filler]: 'x', [field]: value }]);
  const read = readRegisters([workbookOf([sheet], null, date1904)]);
  return {
    meaning: meaningOf(read.registers.get(register)?.columns.get(field), 0),
    issues: read.issues.filter((issue) => issue.field === field),
  };
}
