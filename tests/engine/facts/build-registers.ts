import { BLANK, FIRST_LISTED, NO, NO_DATE, NO_KEY, UNLISTED, YES, type ColumnData, type ColumnSpec, type ParsedRegister, type ParsedRegisters } from '@report/engine/registers';
import { REGISTERS, type RegisterKey, VOCABULARIES, type VocabularyKey } from '../../fixtures/alupse';

/**
 * A row as a test writes it: dates «2016-02-29», codes and identifiers as texts, several codes as an array, yes and no
 * as booleans; '?' is something in no list (or neither yes nor no), null or nothing an empty cell.
 */
export type LiteralRow = Readonly<Record<string, LiteralCell>>;
export type LiteralCell = string | number | boolean | readonly string[] | null;
export type LiteralRegisters = Readonly<Partial<Record<RegisterKey, readonly LiteralRow[]>>>;

/** Serial of a date by another way than the product's: the milliseconds of a Date. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

/** Parsed registers from literal rows. A column that no row names is absent, a register that is not named too. */
export function buildRegisters(registers: LiteralRegisters): ParsedRegisters {
  const keys = new Map<string, number>();
  const keyOf = (text: string): number => {
    if (!keys.has(text)) keys.set(text, keys.size);
    return keys.get(text) ?? NO_KEY;
  };
  return new Map(
    Object.values(REGISTERS).flatMap(({ key, columns: specs }): [string, ParsedRegister][] => {
      const rows = registers[key];
      if (!rows) return [];
      const named = new Set(rows.flatMap((row) => Object.keys(row)));
      const columns = new Map<string, ColumnData>();
      for (const spec of specs) {
        if (named.delete(spec.key))
          columns.set(
            spec.key,
            columnOf(
              spec,
              rows.map((row) => row[spec.key] ?? null),
              keyOf,
            ),
          );
      }
      if (named.size > 0) throw new Error(`No column ${[...named].join(', ')} in ${key}.`);
      const sources = [{ file: null, sheet: key, start: 0, rows: Uint32Array.from(rows, (_, row) => row + 2) }];
      return [[key, { register: key, count: rows.length, columns, sources }]];
    }),
  );
}

function columnOf(spec: ColumnSpec, cells: readonly LiteralCell[], keyOf: (text: string) => number): ColumnData {
  switch (spec.type) {
    case 'date':
      return { kind: 'date', days: Int32Array.from(cells, (cell) => (cell === null ? NO_DATE : dayOf(String(cell)))) };
    case 'integer':
    case 'number':
      return { kind: 'number', numbers: Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell))) };
    case 'id':
    case 'ref':
      return { kind: 'key', keys: Int32Array.from(cells, (cell) => (cell === null ? NO_KEY : keyOf(String(cell)))) };
    case 'boolean':
      return { kind: 'boolean', answers: Uint8Array.from(cells, answerOf) };
    case 'code': {
      const { vocabulary } = spec;
      return { kind: 'code', vocabulary, codes: Uint16Array.from(cells, (cell) => codeOf(vocabulary, cell)) };
    }
    case 'codes': {
      const { vocabulary } = spec;
      return { kind: 'codes', vocabulary, sets: Uint32Array.from(cells, (cell) => setOf(vocabulary, cell)) };
    }
    case 'text':
      return { kind: 'text', texts: cells.map((cell) => (typeof cell === 'string' ? cell : '')) };
  }
}

const answerOf = (cell: LiteralCell): number =>
  cell === null ? BLANK : cell === true ? YES : cell === false ? NO : UNLISTED;

function codeOf(vocabulary: VocabularyKey, cell: LiteralCell): number {
  if (cell === null) return BLANK;
  if (cell === '?') return UNLISTED;
  const entry = VOCABULARIES[vocabulary].entries.findIndex(({ code }) => code === cell);
  if (entry < 0) throw new Error(`No code ${String(cell)} in ${vocabulary}.`);
  return FIRST_LISTED + entry;
}

/** Bit k for entry k of the list, bit 31 for '?'. */
function setOf(vocabulary: VocabularyKey, cell: LiteralCell): number {
  const codes = typeof cell === 'object' && cell !== null ? cell : [];
  return codes.reduce((set, code) => {
    const parsed = codeOf(vocabulary, code);
    return (set | (parsed === UNLISTED ? 2 ** 31 : 1 << (parsed - FIRST_LISTED))) >>> 0;
  }, 0);
}
