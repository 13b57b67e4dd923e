import type { Projections, Table } from '../contract';
import { factsBehind, isWithin, type Described } from './facts-behind';
import type { DisclosurePolicy } from './policy';

/** Two printed counts of which one holds the other: what is between them counts few people. */
export interface NestedDifference {
  /** Ids of the tables that print the part and the whole. */
  readonly part: string;
  readonly whole: string;
  readonly difference: number;
}

interface Printed extends Described {
  readonly table: string;
}

/**
 * Every pair of printed counts, of one table or of two, of which a reader can subtract one from the other and knows whom
 * the rest counts: a part of the population and all of it, a list printed at two levels, new files and all files.
 */
export function nestedDifferences(
  tables: readonly Table[],
  policy: DisclosurePolicy,
  projections: Projections,
): NestedDifference[] {
  const printed = tables
    .flatMap((table) => printedIn(table, projections))
    .filter(({ unit }) => !policy.unprotected.includes(unit.replace('@-1', '')));
  const byUnit = new Map<string, Printed[]>();
  for (const one of printed) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  return [...byUnit.values()].flatMap((own) =>
    own.flatMap((part) =>
      own.flatMap((whole) => {
        const difference = whole.facts - part.facts;
        if (difference < 1 || difference >= policy.threshold || !isWithin(part, whole)) return [];
        return [{ part: part.table, whole: whole.table, difference }];
      }),
    ),
  );
}

/** The counts of a table, each once. */
function printedIn(table: Table, projections: Projections): Printed[] {
  const rows = [...table.rows.filter(({ role }) => role !== 'levels'), ...(table.total ? [table.total] : [])];
  const found = new Map<string, Printed>();
  for (const { cells } of rows)
    for (const cell of cells) {
      const [one, ...others] = factsBehind(projections, cell);
      // A sum of several populations is no population.
      if (!one || others.length > 0) continue;
      const name = [...one.where].map(([variable, codes]) => `${variable}=${[...codes].join(',')}`).join(';');
      found.set(`${one.unit}|${name}|${one.facts}`, { ...one, table: table.id });
    }
  return [...found.values()];
}
