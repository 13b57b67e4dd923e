import type { Statistic } from '../catalogue';
import type { Amount } from './amount';
import { baseOf, isInBase } from './bases';
import type { Grid } from './grid';
import { halfUp } from './half-up';
import { type Percents, rawOf } from './parts';

/** Each share by itself: 100 × count / base, half upwards. Lines outside the base («Non renseigné (hors total)») have none. */
export function plainPercents(entry: Statistic, grid: Grid, decimals = 0): Percents {
  if (entry.base.kind === 'row') return percentsOfLines(grid);
  const bases = grid.columns.map((_, column) => baseOf(entry, grid, column)?.raw ?? 0);
  const share = (raw: number | null | undefined, column: number): number | null =>
    raw === null || raw === undefined ? null : halfUp(100 * raw, bases[column] ?? 0, decimals);
  const inBase = grid.lines.filter((line) => isInBase(entry, line));
  return {
    lines: grid.lines.map((line) =>
      line.amounts.map((amount, column) =>
        line.role === 'sub' || inBase.includes(line) ? share(amount?.raw, column) : null,
      ),
    ),
    total: grid.columns.map((_, column) =>
      share(
        entry.margins && entry.base.kind !== 'known'
          ? (grid.populations[column]?.raw ?? null)
          : entry.margins
            ? bases[column]
            : inBase.reduce((sum, line) => sum + rawOf(line, column), 0),
        column,
      ),
    ),
  };
}

/** Each cell as a share of the facts of its line: its total, 100 %. */
function percentsOfLines(grid: Grid): Percents {
  const total = grid.columns.findIndex(({ codes }) => codes === null);
  const shares = (amounts: readonly (Amount | null)[]): (number | null)[] =>
    amounts.map((amount) => halfUp(100 * (amount?.raw ?? 0), amounts[total]?.raw ?? 0));
  return { lines: grid.lines.map(({ amounts }) => shares(amounts)), total: shares(grid.populations) };
}
