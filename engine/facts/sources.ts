import type { FactSources } from './fact-table';

/** One source row per fact. */
export function oneRowEach(register: string, rows: Uint32Array): FactSources {
  const offsets = new Uint32Array(rows.length + 1);
  for (let fact = 0; fact <= rows.length; fact++) offsets[fact] = fact;
  return { register, offsets, rows };
}

/** Rows grouped under the fact each belongs to (negative: none), in the order of the register. */
export function groupedRows(
  register: string,
  facts: number,
  rowCount: number,
  factOf: (row: number) => number,
): FactSources {
  const offsets = new Uint32Array(facts + 1);
  const factOfRow = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const fact = (factOfRow[row] = factOf(row));
    if (fact >= 0) offsets[fact + 1] = (offsets[fact + 1] ?? 0) + 1;
  }
  for (let fact = 0; fact < facts; fact++) offsets[fact + 1] = (offsets[fact + 1] ?? 0) + (offsets[fact] ?? 0);
  const next = offsets.slice();
  const rows = new Uint32Array(offsets[facts] ?? 0);
  for (let row = 0; row < rowCount; row++) {
    const fact = factOfRow[row] ?? -1;
    if (fact < 0) continue;
    const position = next[fact] ?? 0;
    rows[position] = row;
    next[fact] = position + 1;
  }
  return { register, offsets, rows };
}

/** For each row of a register, the fact made of it; -1 when none. */
export function factOfRows(rows: Uint32Array, rowCount: number): Int32Array {
  const facts = new Int32Array(rowCount).fill(-1);
  for (let fact = 0; fact < rows.length; fact++) facts[rows[fact] ?? 0] = fact;
  return facts;
}
