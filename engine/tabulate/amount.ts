import type { Measure } from '../catalogue';
import type { Aggregate, Origin } from '../contract';
import { unitOf, type UnitsProfile } from '../facts';
import { mergeAggregates, NOTHING } from '../projection';
import { halfUp } from './half-up';
import type { Counted, Taken } from './tuples-bearing';

/** A figure before it is laid out. */
export interface Amount {
  readonly measure: Measure['kind'] | 'ratio';
  /** Facts counted (those with a known value behind a mean, a minimum or a maximum). Null: made of other lines. */
  readonly facts: number | null;
  /** Facts counted, and those of them whose quantity is known; null where lines make the figure. */
  readonly all: number | null;
  readonly known: number | null;
  /** Integer that adds up across lines: facts of a count, scaled sum of a sum. Null for what does not add up. */
  readonly raw: number | null;
  /** raw / scale is what is printed. */
  readonly scale: number;
  /** What is printed; null where there is nothing to measure. */
  readonly value: number | null;
  readonly origin: readonly Origin[];
}

/** Where the aggregates of a tuple begin, behind its codes and its count. */
const AGGREGATES = 2;

const UNTRACED: readonly Origin[] = [];

/** The figure a measure gives of some tuples. */
export function amountOf(
  profile: Pick<UnitsProfile, 'units'>,
  measure: Measure,
  { key, projection, tuples, traced }: Counted,
  taken: Taken,
): Amount {
  // Plain loops: one of these for each cell of each table.
  let facts = 0;
  for (let at = 0; at < taken.length; at++) facts += tuples[taken[at] ?? -1]?.[1] ?? 0;
  const origin: readonly Origin[] = traced ? [{ projection: key, tuples: [...taken] }] : UNTRACED;
  if (measure.kind === 'count')
    return { measure: 'count', facts, all: facts, known: facts, raw: facts, scale: 1, value: facts, origin };
  const position = projection.quantities.indexOf(measure.quantity);
  let all = NOTHING;
  for (let at = 0; at < taken.length; at++) {
    const aggregate = tuples[taken[at] ?? -1]?.[AGGREGATES + position];
    if (Array.isArray(aggregate)) all = mergeAggregates(all, aggregate as Aggregate);
  }
  const [known, sum, min, max] = all;
  const { quantities } = unitOf(profile, projection.unit);
  const scale = (quantities[measure.quantity]?.scale ?? 1) * (measure.divideBy ?? 1);
  const found = { measure: measure.kind, facts: known, all: facts, known, raw: null, scale, origin };
  switch (measure.kind) {
    case 'sum':
      return { ...found, facts, raw: sum, value: sum / scale };
    case 'mean':
      return { ...found, value: halfUp(sum, known * scale, 1) };
    case 'min':
      return { ...found, value: known === 0 ? null : min / scale };
    case 'max':
      return { ...found, value: known === 0 ? null : max / scale };
  }
}

/** The sum of amounts of one measure; null raw and value when one of them does not add up. */
export function addUp(amounts: readonly Amount[]): Amount {
  const [first] = amounts;
  const scale = first?.scale ?? 1;
  const measure = first?.measure ?? 'count';
  const origin: Origin[] = [];
  let facts: number | null = 0;
  let all: number | null = 0;
  let known: number | null = 0;
  let raw: number | null = 0;
  for (const amount of amounts) {
    for (const one of amount.origin) origin.push(one);
    facts = add(facts, amount.facts);
    all = add(all, amount.all);
    known = add(known, amount.known);
    raw = add(raw, amount.raw);
  }
  return { measure, facts, all, known, raw, scale, value: raw === null ? null : raw / scale, origin };
}

const add = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** How many of the denominator’s units there are for one of the numerator’s: one decimal, half upwards. */
export const ratio = (numerator: Amount, denominator: Amount): Amount => ({
  measure: 'ratio',
  facts: null,
  all: null,
  known: null,
  raw: null,
  scale: 1,
  value: halfUp((numerator.raw ?? 0) * denominator.scale, (denominator.raw ?? 0) * numerator.scale, 1),
  origin: [...numerator.origin, ...denominator.origin],
});
