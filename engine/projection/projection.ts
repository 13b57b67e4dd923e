import type { Source, Where } from '../catalogue';
import type { Code } from '../contract';

/** Facts to count: of a unit, that satisfy `where`, by one or two variables, with the quantities to add up. */
export interface Projection {
  readonly unit: string;
  readonly when: 'current' | 'previous';
  readonly where: Where;
  /** At most two variables, in alphabetical order: the order of the codes of its tuples. */
  readonly by: readonly string[];
  /** In alphabetical order: the order of the aggregates of its tuples. */
  readonly quantities: readonly string[];
}

const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

/** The canonical projection of a source. */
export const projectionOf = (source: Source, by: Iterable<string>, quantities: Iterable<string>): Projection => ({
  unit: source.unit,
  when: source.year ?? 'current',
  where: Object.fromEntries(
    Object.entries(source.where ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([variable, codes]) => [variable, sorted(codes)]),
  ),
  by: sorted(by),
  quantities: sorted(quantities),
});

const keys = new WeakMap<Projection, string>();

/** Canonical text: `unit|variable=code,code;variable=code|by,by|quantity`; `unit@-1` for the year before. Made once. */
export function keyOf(projection: Projection): string {
  const known = keys.get(projection);
  if (known !== undefined) return known;
  const key = textOf(projection);
  keys.set(projection, key);
  return key;
}

const textOf = ({ unit, when, where, by, quantities }: Projection): string =>
  [
    when === 'previous' ? `${unit}@-1` : unit,
    Object.entries(where)
      .map(([variable, codes]) => `${variable}=${codes.join(',')}`)
      .join(';'),
    by.join(','),
    quantities.join(','),
  ].join('|');

/** A population narrowed by a second filter: on a variable both name, the codes both allow. */
export function narrow(source: Source, where: Where): Source {
  const merged: Record<string, readonly Code[]> = { ...source.where };
  for (const [variable, codes] of Object.entries(where)) {
    const before = merged[variable];
    merged[variable] = before ? before.filter((code) => codes.includes(code)) : codes;
  }
  return { ...source, where: merged };
}
