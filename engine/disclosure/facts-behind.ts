import type { Cell, Code, Projections, Tuple } from '../contract';
import { levelsOf, type UnitsProfile } from '../facts';

/** The facts of a cell, as its definition names them: of a unit, those that bear one of these codes of each variable. */
export interface Described {
  /** `child`, `child@-1` for the year before. */
  readonly unit: string;
  readonly facts: number;
  readonly where: ReadonlyMap<string, ReadonlySet<Code>>;
  /** Variables of its projection, beside those of the filter: a fact with several answers is counted once in each. */
  readonly by: ReadonlySet<string>;
}

/** What a cell counted, projection by projection. */
export const factsBehind = (projections: Projections, { origin }: Pick<Cell, 'origin'>): readonly Described[] =>
  [...byProjection(origin)].map(([projection, tuples]) => {
    const [unit = '', filter = '', by = ''] = projection.split('|');
    const all = projections[projection] ?? [];
    const taken = new Set(tuples);
    const where = new Map<string, ReadonlySet<Code>>();
    for (const part of filter.split(';').filter((text) => text !== '')) {
      const [variable = '', codes = ''] = part.split('=');
      where.set(variable, new Set(codes.split(',')));
    }
    by.split(',').forEach((variable, position) => {
      if (variable === '') return;
      const own = new Set<Code>();
      const every = new Set<Code>();
      all.forEach(([codes], index) => {
        const code = codes[position] ?? '';
        every.add(code);
        if (taken.has(index)) own.add(code);
      });
      if (own.size < every.size) where.set(variable, own);
    });
    return {
      unit,
      where,
      by: new Set(by.split(',').filter((name) => name !== '')),
      facts: tuples.reduce((sum, index) => sum + (all[index]?.[1] ?? 0), 0),
    };
  });

/** Whether whoever is in the first is in the second, by their definitions. */
export const isWithin = (part: Described, whole: Described): boolean =>
  part.unit === whole.unit &&
  [...whole.where].every(([variable, codes]) => {
    const own = part.where.get(variable);
    return own !== undefined && [...own].every((code) => codes.has(code));
  });

/** A sum of lines counts one population several times over: its tuples together. */
function byProjection(origin: Cell['origin']): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const { projection, tuples } of origin)
    found.set(projection, [...new Set([...(found.get(projection) ?? []), ...tuples])]);
  return found;
}

/**
 * The same counts with every combination of codes that could have been, those of nobody at 0: what a cell counts is then
 * read off its definition, never off who happens to be in it.
 */
export function withEveryCode(profile: UnitsProfile, projections: Projections): Projections {
  return Object.fromEntries(
    Object.entries(projections).map(([key, tuples]) => {
      const [unit = '', , by = ''] = key.split('|');
      const variables = by.split(',').filter((name) => name !== '');
      const known = new Set(tuples.map(([codes]) => codes.join(',')));
      const all = variables
        .map((variable) => levelsOf(profile, unit.replace('@-1', ''), variable))
        .reduce<Code[][]>((found, codes) => found.flatMap((before) => codes.map((code) => [...before, code])), [[]]);
      const none = all.filter((codes) => !known.has(codes.join(',')));
      return [key, [...tuples, ...none.map((codes): Tuple => [codes, 0])]];
    }),
  );
}
