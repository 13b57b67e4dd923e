import type { Statistic } from '../catalogue';
import type { Cell, Table } from '../contract';
import { variableOf, type UnitsProfile } from '../facts';

/** Facts below which a guarded table says nothing. */
const FEWEST_FACTS = 30;
/** Facts below which a figure may point at someone. */
const FEWEST_IN_CELL = 10;

export const PROTECTED_NOTE =
  'Croisement non affiché : trop peu de personnes. Regroupez des lignes ou allongez la période.';

const isSmall = (count: number): boolean => count > 0 && count < FEWEST_IN_CELL;

/**
 * Whether a table of identifying and sensitive variables may be printed: all of it or nothing, since whoever sees which
 * cells are hidden can add them up. Enough facts in all, none of its figures small (cells, both margins, unknown answers),
 * and no group recognised by an identifying variable that shares one answer, all of it or all but one.
 *
 * @param table of an entry with margins
 */
export function isPrintable(profile: UnitsProfile, entry: Statistic, table: Table): boolean {
  const { rows, total } = table;
  if ((table.base.n ?? 0) < FEWEST_FACTS || saysOneValue(entry)) return false;
  const lines = total === null ? rows : [...rows, total];
  if (lines.some(({ cells }) => cells.some(({ count }) => isSmall(count ?? 0)))) return false;
  const { columns } = entry;
  if (columns?.kind !== 'variable' || entry.rows.kind !== 'variable') return true;
  const identifies = (variable: string): boolean =>
    variableOf(profile, entry.source.unit, variable).sensitivity === 'identifying';
  const isShared = (cell: Cell, margin: Cell | undefined): boolean =>
    (cell.count ?? 0) > 0 && (cell.count ?? 0) >= (margin?.count ?? 0) - 1;
  const [byRow, byColumn] = [identifies(entry.rows.variable), identifies(columns.variable)];
  return rows.every(({ cells }) =>
    cells.every(
      (cell, index) =>
        cell.column === 'total' ||
        !((byRow && isShared(cell, cells.at(-1))) || (byColumn && isShared(cell, total?.cells[index]))),
    ),
  );
}

/** The smallest and the largest of values is the value of someone, however many they are. */
const saysOneValue = ({ measures = [] }: Statistic): boolean =>
  measures.some(({ kind }) => kind === 'min' || kind === 'max');

/** How many facts a table that is not printed may admit to: none, or enough. */
export const admitted = (facts: number): number | null => (isSmall(facts) ? null : facts);
