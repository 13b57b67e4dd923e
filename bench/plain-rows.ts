import {
  FIRST_LISTED,
  NO_DATE,
  NO_KEY,
  UNLISTED,
  YES,
  NO,
  type ColumnData,
  type ParsedRegisters,
} from '@report/engine/registers';
import { listOf } from '@report/engine/vocabularies';
import { PROFILE } from '@report/profiles/alupse';
import { plainRowsOf, type PlainRows } from '@report/samples/plain';

/** The parsed registers as row objects: what the alternatives are given, so that all count the same cells. */
export const plainRows = (registers: ParsedRegisters): PlainRows => {
  const rowsOf = (register: string): Record<string, unknown>[] => {
    const parsed = registers.get(register);
    const rows = Array.from({ length: parsed?.count ?? 0 }, (): Record<string, unknown> => ({}));
    for (const [field, column] of parsed?.columns ?? []) {
      const valueOf = valuesOf(column);
      rows.forEach((row, index) => (row[field] = valueOf(index)));
    }
    return rows;
  };
  return plainRowsOf(rowsOf);
};

const valuesOf = (column: ColumnData): ((index: number) => unknown) => {
  switch (column.kind) {
    case 'date':
      return (index) => (column.days[index] === NO_DATE ? null : column.days[index]);
    case 'key':
      return (index) => (column.keys[index] === NO_KEY ? null : column.keys[index]);
    case 'number':
      return (index) => (Number.isNaN(column.numbers[index]) ? null : column.numbers[index]);
    case 'boolean':
      return (index) => (column.answers[index] === YES ? true : column.answers[index] === NO ? false : null);
    case 'text':
      return (index) => column.texts[index] ?? '';
    case 'code': {
      const codes = codesOf(column.vocabulary);
      return (index) => codeOf(codes, column.codes[index] ?? 0);
    }
    case 'codes': {
      const codes = codesOf(column.vocabulary);
      return (index) => setOf(codes, column.sets[index] ?? 0);
    }
  }
};

const codesOf = (vocabulary: string): string[] => listOf(PROFILE, vocabulary).entries.map(({ code }) => code);

const codeOf = (codes: readonly string[], code: number): string =>
  code < FIRST_LISTED ? (code === UNLISTED ? '?' : '') : (codes[code - FIRST_LISTED] ?? '?');

const UNLISTED_BIT = 31;

const setOf = (codes: readonly string[], set: number): string[] => {
  const listed = codes.filter((_, index) => ((set >>> index) & 1) === 1);
  return (set >>> UNLISTED_BIT) & 1 ? [...listed, '?'] : listed;
};
