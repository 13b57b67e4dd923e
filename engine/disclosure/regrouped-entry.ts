import type { Statistic } from '../catalogue';
import type { Table } from '../contract';

/** How far a table was taken back by itself: 0 as the levels say, then total (or first line) alone, then nothing. */
export type Held = 0 | 1 | 2 | 3;
export const WITHHELD: Held = 3;

/** Every way to go up on each axis, the shortest first, then the one that spares the first axis. */
export function stepsOf(most: readonly number[]): number[][] {
  const all = most.reduce<number[][]>(
    (found, last) => found.flatMap((steps) => Array.from({ length: last + 1 }, (_, step) => [...steps, step])),
    [[]],
  );
  const sum = (steps: readonly number[]): number => steps.reduce((total, step) => total + step, 0);
  return all.filter((steps) => sum(steps) > 0).sort((a, b) => sum(a) - sum(b) || (a[0] ?? 0) - (b[0] ?? 0));
}

/** The unanswered are in one of the groups: the base is everybody, and how many codes there were is not said. */
export function regrouped(entry: Statistic): Statistic {
  const { base, rows } = entry;
  const isKnown = base.kind === 'known';
  const { levels, ...axis } = rows.kind === 'variable' ? rows : { ...rows, levels: undefined };
  return {
    ...entry,
    rows: levels === undefined && rows.kind === 'items' ? rows : axis,
    base: isKnown ? { kind: 'population', label: entry.unitLabel } : base,
  };
}

/** Written lines: without the «dont», then the first alone. What is quoted of the others is no sentence any more. */
export function withoutLines(table: Table, entry: Statistic, held: Held): Table {
  if (held === 0) return table;
  const sentence = null;
  if (entry.rows.kind === 'variable') return { ...table, sentence, checks: [], notes: [] };
  const rows = held === 1 ? table.rows.filter(({ role }) => role !== 'sub') : table.rows.slice(0, 1);
  // What is left of a partition would give the one that is gone.
  if (held === 2 && table.total !== null) return { ...table, rows: [], sentence, checks: [] };
  return { ...table, rows, sentence, checks: [] };
}

/** Lines of the table before that are not printed as they were. */
export function goneLines(before: Table, after: Table | undefined): number {
  const kept = new Set(after?.rows.map((row) => JSON.stringify([row.label, row.cells.map(({ count }) => count)])));
  return before.rows.filter((row) => !kept.has(JSON.stringify([row.label, row.cells.map(({ count }) => count)])))
    .length;
}
