import type { Measure, Statistic } from '../catalogue';
import type { Code } from '../contract';
import type { UnitsProfile } from '../facts';
import { ALL, blockProjection, measuresOf, needsPopulation, populationProjection, type Slot } from '../projection';
import { amountOf, type Amount } from './amount';
import type { ColumnSpec } from './columns-of';
import type { Read } from './grid';
import { type Counted, tuplesBearing } from './tuples-bearing';

const COUNT: Measure = { kind: 'count' };

/** The cells of a column in lines that are counted together: the one of some of their codes (null: all). */
export function amountsAt(
  profile: UnitsProfile,
  entry: Statistic,
  read: Read,
  row: Slot,
  column: ColumnSpec,
): (codes: readonly Code[] | null) => Amount | null {
  const measure = measuresOf(entry, row, column.slot)[column.position ?? 0];
  if (!measure) return () => null;
  const counted = read(blockProjection(entry, row, column.slot));
  const inColumn = tuplesBearing(counted, column.slot, counted.all)(column.codes);
  const inLine = tuplesBearing(counted, row, inColumn);
  return (codes) => amountOf(profile, measure, counted, inLine(codes));
}

/**
 * All facts of a column whatever the line; without a column, of the table (counted, where it prints several measures).
 * Null when the table has no use for it.
 */
export function populationAt(
  profile: UnitsProfile,
  entry: Statistic,
  read: Read,
  column: ColumnSpec | null,
): Amount | null {
  if (!needsPopulation(entry)) return null;
  const slot = column?.slot ?? ALL;
  const measures = measuresOf(entry, ALL, slot);
  const measure = column === null && measures.length > 1 ? COUNT : measures[column?.position ?? 0];
  if (!measure) return null;
  const counted = read(populationProjection(entry, slot));
  return amountOf(profile, measure, counted, tuplesBearing(counted, slot, counted.all)(column?.codes ?? null));
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
