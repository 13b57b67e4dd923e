import type { Statistic } from '../catalogue';
import { baseOf } from './bases';
import type { Grid } from './grid';
import { largestRemainder } from './largest-remainder';
import { type Part, type Percents, partsOf, percentOf, rawOf } from './parts';

/** One column shared out in `scale` units, groups first and then the codes of each. Null: not a partition, or a tie. */
function share(
  { lines }: Grid,
  parts: readonly Part[],
  column: number,
  base: number,
  scale: number,
): (number | null)[] | null {
  const raw = (index: number): number => rawOf(lines[index], column);
  const counts = parts.map(({ index }) => raw(index));
  if (counts.reduce((sum, count) => sum + count, 0) !== base) return null;
  const percents = lines.map((): number | null => null);
  const shared = largestRemainder(counts, base, scale);
  let tieCut = shared.tieCut;
  parts.forEach(({ index, children }, position) => {
    const units = shared.units[position] ?? 0;
    percents[index] = percentOf(units, scale);
    if (children.length === 0) return;
    const inner = largestRemainder(children.map(raw), base, units, scale);
    tieCut ||= inner.tieCut;
    children.forEach((child, order) => (percents[child] = percentOf(inner.units[order] ?? 0, scale)));
  });
  return tieCut ? null : percents;
}

/**
 * Percentages that total 100 in each column, by largest remainder: `scale` 100 for whole ones, 1000 for one decimal.
 * Null when a column is no partition of its base, or when equal counts would print differently.
 */
export function columnPercents(entry: Statistic, grid: Grid, scale: number): Percents | null {
  const parts = partsOf(entry, grid);
  const bases = grid.columns.map((_, column) => baseOf(entry, grid, column)?.raw ?? 0);
  const columns = bases.map((base, column) =>
    base === 0 ? grid.lines.map(() => null) : share(grid, parts, column, base, scale),
  );
  if (!columns.every((column) => column !== null)) return null;
  return {
    lines: grid.lines.map((_, line) => columns.map((column) => column[line] ?? null)),
    total: bases.map((base) => (base === 0 ? null : 100)),
  };
}
