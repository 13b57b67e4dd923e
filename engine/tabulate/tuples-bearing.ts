import type { Code, Tuple } from '../contract';
import type { Projection, Slot } from '../projection';

/** Positions of tuples of a projection, ascending. */
export type Taken = readonly number[];

/** The counts of a projection as they came in the request. */
export interface Counted {
  readonly key: string;
  readonly projection: Projection;
  readonly tuples: readonly Tuple[];
  /** Every tuple. */
  readonly all: Taken;
  /** Whether each figure says which tuples it was made of: not where the answer leaves without it. */
  readonly traced: boolean;
}

const NONE: Taken = [];
/**
 * The tuples that bear one of some codes of a slot (null, or a slot that counts no variable: all of them), among some.
 * They are sorted by code once, since every line of a table asks.
 */
export function tuplesBearing(
  { projection, tuples }: Counted,
  slot: Slot,
  among: Taken,
): (codes: readonly Code[] | null) => Taken {
  if (slot.kind !== 'variable') return () => among;
  const position = projection.by.indexOf(slot.axis.variable);
  const byCode = new Map<Code, number[]>();
  for (const index of among) {
    const code = tuples[index]?.[0][position] ?? '';
    const bearing = byCode.get(code);
    if (bearing) bearing.push(index);
    else byCode.set(code, [index]);
  }
  return (codes) => {
    if (codes === null) return among;
    const [only = ''] = codes;
    if (codes.length === 1) return byCode.get(only) ?? NONE;
    const taken: number[] = [];
    for (const code of codes) for (const index of byCode.get(code) ?? NONE) taken.push(index);
    return taken.sort((a, b) => a - b);
  };
}
