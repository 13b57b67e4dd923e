import { entryOf, type RegisterList } from '@report/engine/catalogue';
import type { StatisticsAnswer } from '@report/engine/contract';
import type { Facts } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { factsOfOrigin } from '@report/engine/projection';
import { BLANK, type ColumnData, FIRST_LISTED, NO_DATE, type ParsedRegisters } from '@report/engine/registers';
import { listOf, type ListsProfile } from '@report/engine/vocabularies';
import type { ListRow, ListRows, ListValue } from '../layout';

/**
 * The rows of the list tables of an answer, read from the registers on this computer: the service only counted them.
 * Sorted as the catalogue says; rows without the field come last, ties keep the order of the register.
 */
export function listRowsOf(
  profile: Profile,
  answer: StatisticsAnswer,
  registers: ParsedRegisters,
  facts: Facts,
): ListRows {
  const lists = new Map<string, readonly ListRow[]>();
  for (const table of answer.tables) {
    const entry = entryOf(profile, table.id);
    if (entry?.kind !== 'list') continue;
    const register = registers.get(entry.register);
    const counted =
      table.total?.cells[0]?.origin.flatMap(({ projection, tuples }) =>
        tuples.flatMap((tuple) => factsOfOrigin(profile, facts, projection, tuple)),
      ) ?? [];
    const rows = entry.source === undefined ? everyRow(register?.count ?? 0) : rowsOfFacts(entry, facts, counted);
    const read = rows.map((row) => readRow(profile, entry, register?.columns ?? new Map<string, ColumnData>(), row));
    lists.set(table.id, sortRows(read, entry.sort));
  }
  return lists;
}

const everyRow = (count: number): number[] => Array.from({ length: count }, (_, row) => row);

function rowsOfFacts({ source, register }: RegisterList, facts: Facts, counted: readonly number[]): number[] {
  if (source === undefined) return [];
  const from = facts.of(source.unit, source.year).sources.find((one) => one.register === register);
  return from === undefined
    ? []
    : counted.flatMap((fact) => [...from.rows.subarray(from.offsets[fact], from.offsets[fact + 1])]);
}

function readRow(
  profile: ListsProfile,
  entry: RegisterList,
  columns: ReadonlyMap<string, ColumnData>,
  row: number,
): ListRow {
  const values = new Map<string, ListValue>();
  for (const field of entry.fields) {
    const column = columns.get(field);
    const value = column === undefined ? null : readCell(profile, column, row);
    if (value !== null) values.set(field, value);
  }
  return values;
}

function readCell(profile: ListsProfile, column: ColumnData, row: number): ListValue | null {
  switch (column.kind) {
    case 'date': {
      const day = column.days[row] ?? NO_DATE;
      return day === NO_DATE ? null : { kind: 'date', day };
    }
    case 'number': {
      const number = column.numbers[row] ?? NaN;
      return Number.isNaN(number) ? null : { kind: 'number', number };
    }
    case 'text': {
      const text = column.texts[row] ?? '';
      return text === '' ? null : { kind: 'text', text };
    }
    case 'code': {
      const code = column.codes[row] ?? BLANK;
      const entry = listOf(profile, column.vocabulary).entries[code - FIRST_LISTED];
      return code === BLANK ? null : { kind: 'text', text: entry?.label ?? 'Hors liste', code: entry?.code ?? '?' };
    }
    // Lists print titles, dates and categories; several answers, yes/no and identifiers have no place in them.
    case 'codes':
    case 'boolean':
    case 'key':
      return null;
  }
}

function sortRows(rows: readonly ListRow[], fields: readonly string[]): readonly ListRow[] {
  return [...rows].sort((a, b) => {
    for (const field of fields) {
      const order = compare(a.get(field), b.get(field));
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compare(a: ListValue | undefined, b: ListValue | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a.kind === 'text' || b.kind === 'text') {
    const [left, right] = [sortedBy(a), sortedBy(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return numberOf(a) - numberOf(b);
}

/** Letters alone, so that every computer sorts alike: its own collation would depend on its language. */
const sortedBy = (value: ListValue): string => textOf(value).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const textOf = (value: ListValue): string => (value.kind === 'text' ? value.text : String(numberOf(value)));
const numberOf = (value: ListValue): number =>
  value.kind === 'date' ? value.day : value.kind === 'number' ? value.number : 0;
