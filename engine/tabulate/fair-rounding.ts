import { controlledRounding, marginsOf, roundingCost, type RoundedTable, type Table } from './controlled-rounding';

/** More different counts than this are not searched: 2^14 tables take a few milliseconds. */
const MOST_COUNTS = 14;

/** Whether a larger count never prints less, and equal counts print the same. */
export function isFair(counts: readonly number[], units: readonly number[]): boolean {
  const order = counts
    .map((count, index) => ({ count, units: units[index] ?? 0 }))
    .sort((a, b) => a.count - b.count || a.units - b.units);
  return order.every(({ count, units: own }, index) => {
    const before = order[index - 1];
    return before === undefined || (count === before.count ? own === before.units : own >= before.units);
  });
}

function isFairTable(counts: Table, { cells, rows, columns }: RoundedTable): boolean {
  const exact = marginsOf(counts);
  return isFair(counts.flat(), cells.flat()) && isFair(exact.rows, rows) && isFair(exact.columns, columns);
}

const isAdjacent = (exact: number, units: number, base: number): boolean => Math.abs(units * base - exact) < base;
const areAdjacent = (exact: readonly number[], units: readonly number[], base: number): boolean =>
  exact.every((value, index) => isAdjacent(value, units[index] ?? 0, base));

/** The closest table in which each different count goes up or down as a whole; null when none adds up. */
function searched(counts: Table, base: number): RoundedTable | null {
  const exact = marginsOf(counts);
  const flat = counts.flat();
  const different = [...new Set(flat)].filter((count) => count % base > 0);
  if (different.length > MOST_COUNTS) return null;
  const cellsOf = different.map((count) => flat.filter((other) => other === count).length);
  const floors = flat.reduce((sum, count) => sum + Math.floor(count / base), 0);
  /** Total of each choice (bit k: the k-th count goes up): that of the choice without its lowest bit, and this one. */
  const totals = new Int32Array(2 ** different.length).fill(floors);
  let best: RoundedTable | null = null;
  let bestCost = Infinity;
  for (let choice = 0; choice < totals.length; choice++) {
    const rest = choice & (choice - 1);
    if (choice > 0) totals[choice] = (totals[rest] ?? 0) + (cellsOf[31 - Math.clz32(choice ^ rest)] ?? 0);
    // Nearly every choice misses the total: seen before a table is built.
    if (!isAdjacent(exact.total, totals[choice] ?? 0, base)) continue;
    const up = new Set(different.filter((_, index) => (choice >> index) & 1));
    const cells = counts.map((row) => row.map((count) => Math.floor(count / base) + (up.has(count) ? 1 : 0)));
    const table = { cells, ...marginsOf(cells) };
    if (!areAdjacent(exact.rows, table.rows, base) || !areAdjacent(exact.columns, table.columns, base)) continue;
    const cost = roundingCost(counts, table, base);
    if (cost < bestCost && isFairTable(counts, table)) [best, bestCost] = [table, cost];
  }
  return best;
}

/** Controlled rounding, if equal counts print the same in it and a larger one never less (cells, margins); else null. */
export function closestIfFair(counts: Table, base: number): RoundedTable | null {
  const closest = controlledRounding(counts, base);
  return isFairTable(counts, closest) ? closest : null;
}

/** The closest table of floors and ceilings that adds up and is fair in that sense; null when there is none. */
export const closestFair = (counts: Table, base: number): RoundedTable | null =>
  closestIfFair(counts, base) ?? searched(counts, base);
