import type { Aggregate } from '../contract';
import { UNKNOWN } from '../facts';
import type { Cells } from './cells-of';

/** [known, sum, min, max] of a quantity in each cell; unknown values count in none of them. All 0 where none is known. */
export function aggregate(values: Int32Array, { facts, cells, size }: Cells): (cell: number) => Aggregate {
  const known = new Uint32Array(size);
  const sum = new Float64Array(size);
  const min = new Int32Array(size);
  const max = new Int32Array(size);
  for (let entry = 0; entry < facts.length; entry++) {
    const value = values[facts[entry] ?? 0] ?? UNKNOWN;
    if (value === UNKNOWN) continue;
    const cell = cells[entry] ?? 0;
    const before = known[cell] ?? 0;
    known[cell] = before + 1;
    sum[cell] = (sum[cell] ?? 0) + value;
    if (before === 0 || value < (min[cell] ?? 0)) min[cell] = value;
    if (before === 0 || value > (max[cell] ?? 0)) max[cell] = value;
  }
  return (cell) => [known[cell] ?? 0, sum[cell] ?? 0, min[cell] ?? 0, max[cell] ?? 0];
}
