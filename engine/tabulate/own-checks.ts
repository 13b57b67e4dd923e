import type { Statistic } from '../catalogue';
import type { Check } from '../contract';
import type { Grid } from './grid';
import { rawOf } from './parts';

/**
 * The lines of a table against its population, counted apart: all of it for a partition, each at most all of it where
 * several answers are possible. None where lines come from other populations.
 */
export function ownChecks({ rows }: Statistic, grid: Grid): Check[] {
  const column = Math.max(
    grid.columns.findIndex(({ codes }) => codes === null),
    0,
  );
  const population = grid.populations[column];
  const sameFacts = rows.kind === 'variable' || rows.items.every((item) => 'where' in item);
  if (!population || population.raw === null || !sameFacts || !(grid.partition || grid.multiple)) return [];
  const raws = grid.lines.filter(({ role }) => role !== 'sub' && role !== 'levels').map((line) => rawOf(line, column));
  const found = (grid.partition ? raws.reduce((sum, raw) => sum + raw, 0) : Math.max(0, ...raws)) / population.scale;
  const expected = population.raw / population.scale;
  return [
    grid.partition
      ? { code: 'lignes-population', label: 'Somme des lignes = population', ok: found === expected, expected, found }
      : { code: 'ligne-population', label: 'Chaque ligne ≤ population', ok: found <= expected, expected, found },
  ];
}
