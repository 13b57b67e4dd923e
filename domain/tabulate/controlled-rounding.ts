/** A two-way table in whole units: every cell, margin and the total is a floor or a ceiling, and all of them add up. */
export interface RoundedTable {
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  capacity: number;
  readonly cost: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Pushes flow along the cheapest paths while they cost less than nothing: the cheapest flow of any amount. */
function cheapestFlow(edges: Edge[], nodes: number, source: number, sink: number): void {
  for (;;) {
    const cost = new Array<number>(nodes).fill(Infinity);
    const via = new Array<number>(nodes).fill(-1);
    cost[source] = 0;
    for (let round = 0, changed = true; changed && round < nodes; round++) {
      changed = false;
      edges.forEach((edge, index) => {
        const reached = (cost[edge.from] ?? Infinity) + edge.cost;
        if (edge.capacity > 0 && reached < (cost[edge.to] ?? Infinity)) {
          cost[edge.to] = reached;
          via[edge.to] = index;
          changed = true;
        }
      });
    }
    if ((cost[sink] ?? Infinity) >= 0) return;
    for (let node = sink; node !== source;) {
      const index = via[node] ?? -1;
      const edge = edges[index];
      const reverse = edges[index ^ 1];
      if (!edge || !reverse) return;
      edge.capacity -= 1;
      reverse.capacity += 1;
      node = edge.from;
    }
  }
}

/**
 * Rounds a table of counts to units of `base` (counts × 100 with base N: whole percentages of N), zero-restricted:
 * what is a whole number of units stays, everything else goes to the floor or the ceiling, additive in both
 * directions, with the smallest sum of absolute changes over cells, margins and total. Such a table always exists.
 * Ties between optima follow the order of the lines.
 */
export function controlledRounding(counts: readonly (readonly number[])[], base: number): RoundedTable {
  const height = counts.length;
  const width = counts[0]?.length ?? 0;
  const cells = counts.map((row) => row.map((count) => Math.floor(count / base)));
  const columnOf = (table: readonly (readonly number[])[], column: number): number =>
    sum(table.map((row) => row[column] ?? 0));
  const [source, sink, end] = [0, height + width + 1, height + width + 2];
  const edges: Edge[] = [];
  const must = base * 4 * (height + 2) * (width + 2);
  const add = (from: number, to: number, capacity: number, cost: number): void => {
    edges.push({ from, to, capacity, cost }, { from: to, to: from, capacity: 0, cost: -cost });
  };
  /** What a margin must gain over its cells’ floors to reach its own floor, and the one unit more it may take. */
  const margin = (from: number, to: number, exact: number, floors: number): void => {
    add(from, to, Math.floor(exact / base) - floors, -must);
    if (exact % base > 0) add(from, to, 1, base - 2 * (exact % base));
  };
  counts.forEach((row, i) => {
    margin(source, 1 + i, sum(row), sum(cells[i] ?? []));
  });
  const inner = edges.length;
  const fractional: (readonly [number, number])[] = [];
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      if (count % base === 0) return;
      fractional.push([i, j]);
      add(1 + i, 1 + height + j, 1, base - 2 * (count % base));
    });
  });
  for (let j = 0; j < width; j++) margin(1 + height + j, sink, columnOf(counts, j), columnOf(cells, j));
  margin(sink, end, sum(counts.map(sum)), sum(cells.map(sum)));
  cheapestFlow(edges, end + 1, source, end);
  fractional.forEach(([i, j], index) => {
    const row = cells[i];
    if (row && edges[inner + 2 * index]?.capacity === 0) row[j] = (row[j] ?? 0) + 1;
  });
  const columns = Array.from({ length: width }, (_, j) => columnOf(cells, j));
  return { cells, rows: cells.map(sum), columns, total: sum(columns) };
}
