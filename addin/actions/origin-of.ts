import { entryOf } from '@report/engine/catalogue';
import type { Column, StatisticsAnswer, Table } from '@report/engine/contract';
import type { Facts } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import type { ParsedRegisters } from '@report/engine/registers';
import { periodWords } from '@report/engine/text';
import type { FigureKey } from '../layout';
import { cellFacts, lineOf, measureOf } from './cell-facts';
import { type CountedFacts, FactReader, sourcesOf } from './fact-reader';
import { figureSentences } from './figure-sentences';
import { rowsBySheet, type SheetRows } from './rows-by-sheet';

/** A table as the user names it. */
export type TableName = Pick<Table, 'id' | 'number' | 'title'>;

/** What a figure counts, and in which rows. No value of a row. */
export interface FigureOrigin {
  readonly table: TableName;
  /** What its period is called: «2016», «1er semestre 2016». */
  readonly period: string;
  /** «Violence sexuelle» */
  readonly row: string;
  /** Null where the table has one column. */
  readonly column: string | null;
  /** As printed; null where there is nothing to count. */
  readonly figure: number | null;
  readonly measure: Column['measure'];
  /** «36» of «123»; null without a share. */
  readonly share: { readonly percent: number; readonly base: number } | null;
  /** What is counted, from the catalogue. */
  readonly sentences: readonly string[];
  /** The rows that are counted, then those of other registers that were read to count them. */
  readonly sheets: readonly SheetRows[];
}

/** What the figures of a report were computed from. */
export interface Computed {
  readonly answer: StatisticsAnswer;
  readonly facts: Facts;
  readonly registers: ParsedRegisters;
}

/** The rows of the registers that make a figure. Null when the answer has no such figure. */
export function originOf(
  profile: Profile,
  { answer, facts, registers }: Computed,
  key: FigureKey,
): FigureOrigin | null {
  const table = answer.tables.find(({ id }) => id === key.table);
  const entry = entryOf(profile, key.table);
  const line = table && lineOf(table, key);
  const cell = line?.cells[key.column];
  const column = table?.columns[key.column];
  if (!table || !entry || !line || !cell || !column) return null;
  const { id, number, title } = table;
  const everyRow = entry.kind === 'list' && entry.source === undefined;
  const rows = everyRow
    ? new Map([[entry.register, indexes(registers.get(entry.register)?.count ?? 0)]])
    : rowsOf(profile, cellFacts(entry, table, key, facts, new FactReader(profile, facts, [id])), facts);
  return {
    table: { id, number, title },
    period: periodWords(answer.period).title,
    row: line.label,
    column: column.code === null ? null : column.label,
    figure: cell.value ?? cell.count ?? (everyRow ? (registers.get(entry.register)?.count ?? 0) : null),
    measure: measureOf(entry, table, key).kind,
    share: cell.percent === null || column.base === null ? null : { percent: cell.percent, base: column.base },
    sentences: figureSentences(profile, entry, table, key),
    sheets: countedFirst(rows, cell.count).flatMap(([register, counted]) => {
      const parsed = registers.get(register);
      return parsed === undefined ? [] : rowsBySheet(profile, parsed, counted);
    }),
  };
}

const indexes = (count: number): Set<number> => new Set(Array.from({ length: count }, (_, index) => index));

/** Rows of each register behind facts, each once. */
function rowsOf(profile: Profile, counted: readonly CountedFacts[], facts: Facts): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  for (const { projection, facts: own } of counted)
    for (const { register, offsets, rows: all } of sourcesOf(profile, facts, projection)) {
      const found = rows.get(register) ?? new Set<number>();
      rows.set(register, found);
      for (const fact of own) for (const row of all.subarray(offsets[fact], offsets[fact + 1])) found.add(row);
    }
  return rows;
}

/** A register with as many rows as the figure says is the one that was counted. */
const countedFirst = (rows: ReadonlyMap<string, Set<number>>, count: number | null): [string, Set<number>][] =>
  [...rows]
    .filter(([, { size }]) => size > 0)
    .sort(([, a], [, b]) => Number(b.size === count) - Number(a.size === count));
