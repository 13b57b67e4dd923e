import { partsOf, type Period } from '@report/engine/calendar';
import type { Entry } from '@report/engine/catalogue';
import type { Table } from '@report/engine/contract';
import { periodWords } from '@report/engine/text';

const FIGURE = /\d+(?:\u00a0\d{3})*(?:,\d+)?/g;
const figuresOf = (text: string): number[] =>
  [...text.matchAll(FIGURE)].map(([found]) => Number(found.replaceAll('\u00a0', '').replace(',', '.')));

/**
 * Whether the table is the one its id says, and its sentence quotes no figure that does not stand in the table (or in
 * the words of the catalogue).
 */
export function wordsAgree(entry: Entry, table: Table, period: Period): boolean {
  if (
    table.kind !== entry.kind ||
    table.service !== entry.service ||
    table.title !== entry.title ||
    table.unit !== entry.unitLabel
  )
    return false;
  const { year } = partsOf(period.lastDay);
  if (table.number !== null && !Object.values(entry.numbers).includes(table.number)) return false;
  if (table.sentence === null) return true;
  const rows = table.total ? [...table.rows, table.total] : table.rows;
  const said = entry.kind === 'statistic' ? [entry.sentence, entry.line ?? ''] : [];
  const known = new Set<number>([
    ...[year - 1, year, year + 1, table.base.n ?? 0, 1],
    ...Object.values(periodWords(period)).flatMap(figuresOf),
    ...rows
      .flatMap(({ cells }) => cells.flatMap(({ count, percent, value }) => [count, percent, value]))
      .map((figure) => Math.round((figure ?? 0) * 100) / 100),
    ...[...said, ...table.rows.map(({ label }) => label), ...table.columns.map(({ label }) => label)].flatMap(
      figuresOf,
    ),
  ]);
  return figuresOf(table.sentence).every((figure) => known.has(figure));
}
