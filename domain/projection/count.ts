import type { Code, StatisticsRequest, Tuple } from '../contract';
import type { Facts, FactTable } from '../facts';
import { aggregate } from './aggregate';
import { cellsOf, codesOf } from './cells-of';
import { keyOf } from './projection';
import type { Projection } from './projection';
import { columnOf, selectFacts } from './select-facts';

/** Order of the tuples of a projection: by code, by UTF-16 units, the same on every computer. */
export function compareCodes(a: readonly Code[], b: readonly Code[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** The tuples of a projection over the facts selected for it. */
export function tuplesOf(table: FactTable, projection: Projection, selected: Uint32Array): Tuple[] {
  const columns = projection.by.map((variable) => columnOf(table, variable));
  const cells = cellsOf(columns, selected);
  const counts = new Uint32Array(cells.size);
  for (const cell of cells.cells) counts[cell] = (counts[cell] ?? 0) + 1;
  const aggregates = projection.quantities.map((name) => {
    const quantity = table.quantities.get(name);
    if (!quantity) throw new Error(`The facts ${table.unit} have no quantity ${name}.`);
    return aggregate(quantity.values, cells);
  });
  const tuples: Tuple[] = [];
  counts.forEach((facts, cell) => {
    if (facts > 0) tuples.push([codesOf(columns, cell), facts, ...aggregates.map((of) => of(cell))]);
  });
  return tuples.sort(([a], [b]) => compareCodes(a, b));
}

/**
 * Counts the planned projections over the facts of the year: for each, the tuples that at least one fact bears, in the
 * order of their codes. A fact with several answers counts once in the tuple of each, and in '' when it has none.
 * Projections of one population share its selection.
 */
export function count(facts: Facts, planned: ReadonlyMap<string, Projection>): StatisticsRequest['projections'] {
  const selections = new Map<string, Uint32Array>();
  const counted: Record<string, Tuple[]> = {};
  for (const [key, projection] of planned) {
    const table = facts.of(projection.unit, projection.when);
    const population = keyOf({ ...projection, by: [], quantities: [] });
    const selected = selections.get(population) ?? selectFacts(table, projection.where);
    selections.set(population, selected);
    counted[key] = tuplesOf(table, projection, selected);
  }
  return counted;
}
