import { type ColumnData, type ParsedRegisters } from '@report/engine/registers';
import { listOf } from '@report/engine/vocabularies';
import { PROFILE } from '@report/profiles/alupse';
import type { TableFigures } from '../alternatives';

/** A column of codes, and the code that each number stands for: '' empty, '?' in no list, then the list. */
export interface Coded {
  readonly of: Uint16Array;
  readonly names: readonly string[];
}

/** The typed arrays of a register. Every column is there: the registers of the bench are whole. */
export class Columns {
  readonly count: number;
  private readonly columns: ReadonlyMap<string, ColumnData>;

  constructor(registers: ParsedRegisters, register: string) {
    const parsed = registers.get(register);
    this.count = parsed?.count ?? 0;
    this.columns = parsed?.columns ?? new Map();
  }

  private column<K extends ColumnData['kind']>(field: string, kind: K): Extract<ColumnData, { readonly kind: K }> {
    const column = this.columns.get(field);
    if (column?.kind !== kind) throw new Error(`No ${kind} column ${field}.`);
    return column as Extract<ColumnData, { readonly kind: K }>;
  }

  days = (field: string): Int32Array => this.column(field, 'date').days;
  keys = (field: string): Int32Array => this.column(field, 'key').keys;
  numbers = (field: string): Float64Array => this.column(field, 'number').numbers;
  answers = (field: string): Uint8Array => this.column(field, 'boolean').answers;

  codes(field: string): Coded {
    const { codes, vocabulary } = this.column(field, 'code');
    return { of: codes, names: namesOf(vocabulary) };
  }

  /** Bit k for entry k of the list, bit 31 for what is in no list. */
  sets(field: string): { readonly of: Uint32Array; readonly names: readonly string[] } {
    const { sets, vocabulary } = this.column(field, 'codes');
    return { of: sets, names: namesOf(vocabulary).slice(2) };
  }
}

const namesOf = (vocabulary: string): readonly string[] => [
  '',
  '?',
  ...listOf(PROFILE, vocabulary).entries.map(({ code }) => code),
];

export const indexIn = ({ names }: Pick<Coded, 'names'>, code: string): number => names.indexOf(code);

/** Figures by table and line, zeros left out. */
export class Figures {
  readonly tables: Record<string, Record<string, number>> = {};

  put(id: string, lines: Readonly<Record<string, number>>, column = ''): void {
    const table = (this.tables[id] ??= {});
    for (const line in lines) {
      const figure = lines[line] ?? 0;
      if (figure !== 0) table[column === '' ? line : `${line}/${column}`] = figure;
    }
  }

  /** A histogram, by the names of what was counted. */
  codes(id: string, names: readonly string[], counts: ArrayLike<number>, column = ''): void {
    const table = (this.tables[id] ??= {});
    for (let code = 0; code < names.length; code++) {
      const figure = counts[code] ?? 0;
      if (figure !== 0) table[column === '' ? (names[code] ?? '') : `${names[code] ?? ''}/${column}`] = figure;
    }
  }

  /** A histogram of pairs, lines first, and its lines in the column «total». */
  crossed(id: string, lines: readonly string[], columns: readonly string[], counts: Uint32Array): void {
    const table = (this.tables[id] ??= {});
    for (let line = 0; line < lines.length; line++) {
      let total = 0;
      for (let column = 0; column < columns.length; column++) {
        const figure = counts[line * columns.length + column] ?? 0;
        if (figure === 0) continue;
        total += figure;
        table[`${lines[line] ?? ''}/${columns[column] ?? ''}`] = figure;
      }
      if (total > 0) table[`${lines[line] ?? ''}/total`] = total;
    }
  }

  get all(): TableFigures {
    return this.tables;
  }
}

/** Numbers put into bands by a table: name 0 for none, 1 for a negative one. */
export class Bands {
  readonly names: readonly string[];
  private readonly table: Uint8Array;

  constructor(bands: readonly (readonly [name: string, below: number])[]) {
    this.names = ['', '?', ...bands.map(([name]) => name)];
    const bounds = bands.map(([, below]) => below);
    const last = Math.max(...bounds.filter(Number.isFinite));
    this.table = Uint8Array.from({ length: last + 1 }, (_, value) => {
      const index = bounds.findIndex((below) => value < below);
      return index < 0 ? 1 : index + 2;
    });
  }

  of(value: number): number {
    if (value < 0) return 1;
    return this.table[value < this.table.length ? value : this.table.length - 1] as number;
  }
}

/** yyyymmdd of every day from 1899-12-30 to 2064, by the calendar of JavaScript. */
export const DATES = Int32Array.from({ length: 60_000 }, (_, day) => {
  const date = new Date((day - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
});

export const years = (from: number, to: number): number =>
  Math.floor(((DATES[to] as number) - (DATES[from] as number)) / 10_000);

export function months(from: number, to: number): number {
  const [start, end] = [DATES[from] as number, DATES[to] as number];
  const count = (date: number): number => Math.floor(date / 10_000) * 12 + (Math.floor(date / 100) % 100);
  return count(end) - count(start) - (end % 100 < start % 100 ? 1 : 0);
}

export const printedMean = (sum: number, count: number): number =>
  count === 0 ? 0 : Math.floor((sum * 10) / count + 0.5) / 10;

/** What stands for yes, and for no day and no key, in parsed columns. */
export const YES = 2;
export const NONE = -1;

export const add = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1;
};

/** The first row that bears each key, as a table. */
export function rowsOf(keys: Int32Array): Int32Array {
  let last = NONE;
  for (let row = 0; row < keys.length; row++) if ((keys[row] as number) > last) last = keys[row] as number;
  const rows = new Int32Array(last + 1).fill(NONE);
  for (let row = keys.length - 1; row >= 0; row--) if (keys[row] !== NONE) rows[keys[row] as number] = row;
  return rows;
}

export const rowOf = (rows: Int32Array, key: number): number =>
  key === NONE || key >= rows.length ? NONE : (rows[key] as number);
