/** A table of counts, line by line, all lines of one length. */
export type Counts = readonly (readonly number[])[];

/** Least and largest count a cell can have, given all that is printed. */
export type Interval = readonly [least: number, most: number];

/**
 * What a reader of a two-way table with its margins can tell of its hidden cells: the exact integer interval of each, by
 * its place (line × columns + column). A maximum flow for each bound: what a cell gains must leave its line by other
 * hidden cells, and come back by its column.
 *
 * @param hidden places of the cells that are not printed; the others, and every margin, are
 * @param least what the reader knows of a hidden cell: at least 1 where zeros are printed
 */
export function feasibilityIntervals(
  counts: Counts,
  hidden: ReadonlySet<number>,
  least: 0 | 1 = 1,
): ReadonlyMap<number, Interval> {
  const columns = counts[0]?.length ?? 0;
  const found = new Map<number, Interval>();
  for (const place of hidden) {
    const count = at(counts, place);
    const [line, column] = [Math.floor(place / columns), counts.length + (place % columns)];
    const spare = count - least;
    const residual = (): Residual => new Residual(counts, hidden, place, least);
    found.set(place, [count - residual().flow(line, column, spare), count + residual().flow(column, line, Infinity)]);
  }
  return found;
}

/** The count at a place. */
export const at = (counts: Counts, place: number): number => {
  const columns = counts[0]?.length ?? 1;
  return counts[Math.floor(place / columns)]?.[place % columns] ?? 0;
};

/** What can still go from one node to another: lines first, then columns. */
class Residual {
  private readonly left: number[];
  readonly nodes: number;

  /** Through each hidden cell but one: a line gives to a column without end, and takes back what the cell can lose. */
  constructor(counts: Counts, hidden: ReadonlySet<number>, but: number, least: number) {
    const columns = counts[0]?.length ?? 0;
    this.nodes = counts.length + columns;
    this.left = new Array<number>(this.nodes * this.nodes).fill(0);
    for (const place of hidden) {
      if (place === but) continue;
      const [line, column] = [Math.floor(place / columns), counts.length + (place % columns)];
      this.add(line, column, Infinity);
      this.add(column, line, at(counts, place) - least);
    }
  }

  /** As much as goes from one node to another, the shortest way first, but no more than is asked. */
  flow(from: number, to: number, most: number): number {
    let flow = 0;
    while (flow < most) {
      const way = this.shortestWay(from, to);
      if (way === null) return flow;
      const step = way.reduce((least, [a, b]) => Math.min(least, this.of(a, b)), most - flow);
      for (const [a, b] of way) {
        this.add(a, b, -step);
        this.add(b, a, step);
      }
      flow += step;
    }
    return flow;
  }

  private readonly of = (from: number, to: number): number => this.left[from * this.nodes + to] ?? 0;
  private add(from: number, to: number, more: number): void {
    this.left[from * this.nodes + to] = this.of(from, to) + more;
  }

  /** The arcs of the way, last first; null where there is none. */
  private shortestWay(from: number, to: number): (readonly [number, number])[] | null {
    const before = new Map([[from, from]]);
    for (const node of before.keys()) {
      if (node === to) break;
      for (let next = 0; next < this.nodes; next += 1)
        if (!before.has(next) && this.of(node, next) > 0) before.set(next, node);
    }
    if (!before.has(to)) return null;
    const way: (readonly [number, number])[] = [];
    for (let node = to; node !== from;) {
      const last = before.get(node) ?? from;
      way.push([last, node]);
      node = last;
    }
    return way;
  }
}
