import type { Statistic } from '../catalogue';
import { baseOf, isInBase } from './bases';
import type { Grid } from './grid';
import { halfUp } from './half-up';
import { type Percents, rawOf } from './parts';

/** Each share by itself: 100 × count / base, half upwards. Lines outside the base («Non renseigné (hors total)») have none. */
export function plainPercents(entry: Statistic, grid: Grid, decimals = 0): Percents {
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
        inBase.reduce((sum, line) => sum + rawOf(line, column), 0),
        column,
      ),
    ),
  };
}
