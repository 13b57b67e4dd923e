/** A two-way table in whole units: every cell, margin and the total is a floor or a ceiling, and all of them add up. */
export interface RoundedTable {
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/** Lines of cells. */
export type Table = readonly (readonly number[])[];

interface Edge {
  readonly from: number;
  readonly to: number;
  capacity: number;
  readonly cost: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the lines and columns of a table add up to. */
export function marginsOf(table: Table): Omit<RoundedTable, 'cells'> {
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  return { rows, columns, total: sum(rows) };
}

/** Sum of the absolute changes over cells, margins and total, in counts. */
export function roundingCost(counts: Table, { cells, ...margins }: RoundedTable, base: number): number {
  const exact = marginsOf(counts);
  const change = (values: readonly number[], units: readonly number[]): number =>
    sum(values.map((value, index) => Math.abs((units[index] ?? 0) * base - value)));
  return (
    change(counts.flat(), cells.flat()) +
    change(exact.rows, margins.rows) +
    change(exact.columns, margins.columns) +
    change([exact.total], [margins.total])
  );
}

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
export function controlledRounding(counts: Table, base: number): RoundedTable {
  const height = counts.length;
  const width = counts[0]?.length ?? 0;
  const cells = counts.map((row) => row.map((count) => Math.floor(count / base)));
  const [exact, floors] = [marginsOf(counts), marginsOf(cells)];
  const [source, sink, end] = [0, height + width + 1, height + width + 2];
  const edges: Edge[] = [];
  const must = base * 4 * (height + 2) * (width + 2);
  const add = (from: number, to: number, capacity: number, cost: number): void => {
    edges.push({ from, to, capacity, cost }, { from: to, to: from, capacity: 0, cost: -cost });
  };
  /** What a margin must gain over its cells’ floors to reach its own floor, and the one unit more it may take. */
  const margin = (from: number, to: number, whole: number, units: number): void => {
    add(from, to, Math.floor(whole / base) - units, -must);
    if (whole % base > 0) add(from, to, 1, base - 2 * (whole % base));
  };
  exact.rows.forEach((row, i) => {
    margin(source, 1 + i, row, floors.rows[i] ?? 0);
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
  exact.columns.forEach((column, j) => {
    margin(1 + height + j, sink, column, floors.columns[j] ?? 0);
  });
  margin(sink, end, exact.total, floors.total);
  cheapestFlow(edges, end + 1, source, end);
  fractional.forEach(([i, j], index) => {
    const row = cells[i];
    if (row && edges[inner + 2 * index]?.capacity === 0) row[j] = (row[j] ?? 0) + 1;
  });
  return { cells, ...marginsOf(cells) };
}
