/** Where each of several things stands: one entry for each of them. */
export interface Places {
  /** Position of the sheet among others. */
  readonly sheets: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * The things in the order of the sheets, then of the rows and columns; those of one cell stay as they are. Counted, not
 * compared: there may be hundreds of thousands.
 */
export function inOrderOfCells<T>(things: readonly T[], { sheets, rows, columns }: Places): T[] {
  const order = [columns, rows, sheets].reduce(orderedBy, Uint32Array.from(things.keys()));
  const ordered: T[] = [];
  for (const index of order) {
    const thing = things[index];
    if (thing !== undefined) ordered.push(thing);
  }
  return ordered;
}

/** An order, by numbers of those that stand in it (0 and above); equal ones stay as they are. */
function orderedBy(order: Uint32Array, numbers: readonly number[]): Uint32Array {
  const most = numbers.reduce((most, number) => Math.max(most, number), 0);
  const next = new Uint32Array(most + 2);
  for (const number of numbers) next[number + 1] = (next[number + 1] ?? 0) + 1;
  for (let number = 1; number < next.length; number++) next[number] = (next[number] ?? 0) + (next[number - 1] ?? 0);
  const ordered = new Uint32Array(order.length);
  for (const index of order) {
    const number = numbers[index] ?? 0;
    const position = next[number] ?? 0;
    ordered[position] = index;
    next[number] = position + 1;
  }
  return ordered;
}
