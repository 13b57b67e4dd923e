import type { Measure, Statistic } from '../catalogue';
import type { Code } from '../contract';
import { ALL, blockProjection, measuresOf, needsPopulation, populationProjection } from '../projection';
import type { Slot } from '../projection';
import { amountOf } from './amount';
import type { Amount, Counted, Selection } from './amount';
import type { ColumnSpec } from './columns-of';
import type { Read } from './grid';

const COUNT: Measure = { kind: 'count' };

const select = (slot: Slot, codes: readonly Code[] | null): Selection =>
  slot.kind === 'variable' && codes ? { [slot.axis.variable]: codes } : {};

/** The cells of a column in lines that are counted together: the one of some of their codes (null: all). */
export function amountsAt(
  entry: Statistic,
  read: Read,
  row: Slot,
  column: ColumnSpec,
): (codes: readonly Code[] | null) => Amount | null {
  const measure = measuresOf(entry, row, column.slot)[column.position ?? 0];
  if (!measure) return () => null;
  const counted = read(blockProjection(entry, row, column.slot));
  const inColumn = select(column.slot, column.codes);
  return (codes) => amountOf(measure, counted, { ...select(row, codes), ...inColumn });
}

/**
 * All facts of a column whatever the line; without a column, of the table (counted, where it prints several measures).
 * Null when the table has no use for it.
 */
export function populationAt(entry: Statistic, read: Read, column: ColumnSpec | null): Amount | null {
  if (!needsPopulation(entry)) return null;
  const slot = column?.slot ?? ALL;
  const measures = measuresOf(entry, ALL, slot);
  const measure = column === null && measures.length > 1 ? COUNT : measures[column?.position ?? 0];
  return measure
    ? amountOf(measure, read(populationProjection(entry, slot)), select(slot, column?.codes ?? null))
    : null;
}

/** How many facts of some counts bear one of the codes of a variable. */
export function factsIn(blocks: readonly Counted[], variable: string): (codes: readonly Code[]) => number {
  const facts = new Map<Code, number>();
  for (const { projection, tuples } of blocks) {
    const position = projection.by.indexOf(variable);
    for (const [codes, count] of tuples) {
      const code = codes[position];
      if (code !== undefined) facts.set(code, (facts.get(code) ?? 0) + count);
    }
  }
  return (codes) => codes.reduce((sum, code) => sum + (facts.get(code) ?? 0), 0);
}
