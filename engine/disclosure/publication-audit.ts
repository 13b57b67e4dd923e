import type { CatalogueProfile } from '../catalogue';
import type { Projections, Table } from '../contract';
import type { Interval } from './feasibility-intervals';
import type { DisclosurePolicy } from './policy';
import { possibleCounts, type Known } from './possible-counts';
import { definitionOf, statementsOf, type Statement } from './statements';

/** A count of few people that a reader finds out of what is printed. */
export interface Breach {
  /** Table, line and column that would have printed it. */
  readonly table: string;
  readonly line: string;
  readonly column: string | null;
  readonly count: number;
  /** Null: the tables contradict each other, so that nobody can tell what they give away. */
  readonly interval: Interval | null;
  /** Ids of the tables that give it away together. */
  readonly by: readonly string[];
}

/** With fewer values left than this a count is nearly known. */
const FEWEST_VALUES = 3;

/** What an audit looks at. */
export interface Audited {
  /** All that would be printed. */
  readonly printed: readonly Statement[];
  /** Every count of few people of the whole version. */
  readonly protectedCells: readonly Statement[];
}

/** The counts of few people in the whole tables: what nobody may find. */
export function protectedCellsOf(
  profile: CatalogueProfile,
  { threshold, unprotected }: DisclosurePolicy,
  tables: readonly Table[],
  projections: Projections,
): Statement[] {
  const small = statementsOf(profile, tables, projections).filter(
    ({ unit, count }) => count > 0 && count < threshold && !unprotected.includes(unit.replace('@-1', '')),
  );
  return [...new Map(small.map((one) => [definitionOf(one), one])).values()];
}

/**
 * The attacker: rebuilds what a reader could from every printed count together (tables of one variable, a part and its
 * whole, lines and margins, an earlier edition), and says which counts of 1 to 5 are known, or nearly.
 */
export function auditPublication({ printed, protectedCells }: Audited): Breach[] {
  const known = possibleCounts(printed, protectedCells);
  return protectedCells.flatMap((cell): Breach[] => {
    const interval = known.get(cell);
    if (!gives(interval)) return [];
    const { table, line, column, count } = cell;
    const found = interval === undefined || interval === 'contradicted' ? null : interval;
    return [{ table, line, column, count, interval: found, by: culprits(printed, cell) }];
  });
}

/** Whether this few values are left, or none at all. */
const gives = (known: Known | undefined): boolean =>
  known !== undefined && (known === 'contradicted' || known[1] - known[0] + 1 < FEWEST_VALUES);

/** The tables without any one of which the count would not be known. */
function culprits(printed: readonly Statement[], cell: Statement): string[] {
  const tables = [...new Set(printed.filter(({ unit }) => unit === cell.unit).map(({ table }) => table))];
  return tables.filter((id) => {
    const others = printed.filter(({ table }) => table !== id);
    return !gives(possibleCounts(others, [cell]).get(cell));
  });
}
