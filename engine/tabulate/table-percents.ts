import type { Statistic } from '../catalogue';
import { closestFair, closestIfFair } from './fair-rounding';
import type { Grid } from './grid';
import { partsOf, percentOf, rawOf, type Percents } from './parts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Percentages of one base in a crossed table, rounded together so that lines, columns and total add up; the column of
 * totals and the groups are sums of their cells. Null when the table is no partition, or when equal counts (of cells,
 * of lines, of columns) would print differently.
 */
export function tablePercents(entry: Statistic, grid: Grid, scale: number): Percents | null {
  const inner = grid.columns.flatMap(({ codes }, column) => (codes === null ? [] : [column]));
  const parts = partsOf(entry, grid);
  const leaves = parts.flatMap(({ index, children }) => (children.length > 0 ? children : [index]));
  const counts = leaves.map((line) => inner.map((column) => rawOf(grid.lines[line], column)));
  const columnCounts = inner.map((_, position) => sum(counts.map((row) => row[position] ?? 0)));
  const base = grid.population?.raw ?? 0;
  if (base === 0 || sum(columnCounts) !== base) return null;
  const scaled = counts.map((row) => row.map((count) => count * scale));
  // A whole percentage is not moved further than it must: a decimal is truer.
  const rounded = scale === 100 ? closestIfFair(scaled, base) : closestFair(scaled, base);
  if (!rounded) return null;
  const { cells, rows, columns, total } = rounded;

  const unitsAt = (leaf: number, column: number): number => {
    const position = inner.indexOf(column);
    return (position < 0 ? rows[leaf] : cells[leaf]?.[position]) ?? 0;
  };
  const percentAt = (line: number, column: number): number | null => {
    const part = parts.find(({ index }) => index === line);
    const own = part && part.children.length > 0 ? part.children : [line];
    const units = own.map((leaf) => leaves.indexOf(leaf)).map((leaf) => (leaf < 0 ? null : unitsAt(leaf, column)));
    return units.every((unit) => unit !== null) ? percentOf(sum(units), scale) : null;
  };
  return {
    lines: grid.lines.map((_, line) => grid.columns.map((_column, column) => percentAt(line, column))),
    total: grid.columns.map((_, column) =>
      percentOf(inner.includes(column) ? (columns[inner.indexOf(column)] ?? 0) : total, scale),
    ),
  };
}
