import type { Statistic } from '../catalogue';
import { addUp, type Amount } from './amount';
import type { Grid, GridLine } from './grid';

/** Lines that a partition adds up to: not «dont», not the headings’ codes twice, not the number of levels. */
const ADDED: ReadonlySet<GridLine['role']> = new Set(['line', 'group', 'missing', 'offList']);

/** Whether a line is part of what the base counts: an unknown answer is not when the base is what is known, or the lines. */
export const isInBase = ({ base }: Statistic, { role }: GridLine): boolean =>
  ADDED.has(role) && !(role === 'missing' && (base.kind === 'known' || base.kind === 'rows'));

const isAmount = (amount: Amount | null | undefined): amount is Amount => amount !== null && amount !== undefined;

/** Sum of the lines that the base counts, for one column; null where they do not add up (means). */
export function sumOfLines(entry: Statistic, lines: readonly GridLine[], column: number): Amount | null {
  const amounts = lines.filter((line) => isInBase(entry, line)).map(({ amounts }) => amounts[column]);
  return amounts.every(isAmount) ? addUp(amounts) : null;
}

/** The facts of a column that have an answer, where several are possible: all but those that have none. */
function answered(entry: Statistic, grid: Grid, column: number): Amount | null {
  const all = grid.populations[column];
  if (!entry.margins || !all) return sumOfLines(entry, grid.lines, column);
  const missing = grid.lines.find(({ role }) => role === 'missing')?.amounts[column]?.raw ?? 0;
  const raw = (all.raw ?? 0) - missing;
  return { ...all, facts: raw, all: raw, known: raw, raw, value: raw / all.scale };
}

/** What the shares of a column are a share of; null where each line has its own. */
export function baseOf(entry: Statistic, grid: Grid, column: number): Amount | null {
  const { base } = entry;
  switch (base.kind) {
    case 'population':
      return grid.population;
    case 'column':
      return grid.populations[column] ?? null;
    case 'known':
      return answered(entry, grid, column);
    case 'rows':
      return sumOfLines(entry, grid.lines, column);
    case 'item':
      return grid.lines.find(({ code }) => code === base.item)?.amounts[column] ?? null;
    case 'row':
    case 'none':
      return null;
  }
}

/** N of the table, as printed beside its unit: null when the table has no base. */
export function tableBase(entry: Statistic, grid: Grid): Amount | null {
  const { base } = entry;
  if (entry.margins || base.kind === 'column' || base.kind === 'population') return grid.population;
  if (base.kind !== 'known') return baseOf(entry, grid, 0);
  const total = grid.columns.findIndex(({ codes }) => codes === null);
  return total >= 0
    ? baseOf(entry, grid, total)
    : addUp(grid.columns.map((_, column) => baseOf(entry, grid, column)).filter(isAmount));
}
