import type { FactSources } from '@report/engine/facts';

/** A row as the registers hold it. */
export interface ParsedRow {
  readonly register: string;
  readonly index: number;
}

/** The facts that were made of one of some rows, ascending, as far as these sources tell. */
export function factsOfRows(sources: readonly FactSources[], rows: readonly ParsedRow[]): number[] {
  const found = new Set<number>();
  for (const { register, offsets, rows: all } of sources) {
    const wanted = new Set(rows.filter((row) => row.register === register).map(({ index }) => index));
    if (wanted.size === 0) continue;
    for (let fact = 0; fact + 1 < offsets.length; fact += 1)
      if (all.subarray(offsets[fact], offsets[fact + 1]).some((row) => wanted.has(row))) found.add(fact);
  }
  return [...found].sort((a, b) => a - b);
}
