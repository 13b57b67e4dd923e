import type { Measure } from '@report/engine/catalogue';
import type { Cell, Origin, Projections, Tuple } from '@report/engine/contract';
import { unitOf, type UnitsProfile } from '@report/engine/facts';
import type { Projection } from '@report/engine/projection';
import { rounded } from './arithmetic';

/** What a cell must say. */
export type ExpectedFigure = Pick<Cell, 'count' | 'value'>;

/** The counts that were sent, by projection, and what is counted. */
export interface Sent {
  readonly profile: UnitsProfile;
  readonly planned: ReadonlyMap<string, Projection>;
  readonly projections: Projections;
}

/** The tuples a cell says it counted, with their projection. */
export interface Counted {
  readonly projection: Projection;
  readonly tuples: readonly Tuple[];
}

/** Null when an origin names what was not sent, or the same tuple twice. */
export function countedIn({ planned, projections }: Sent, origins: readonly Origin[]): readonly Counted[] | null {
  const counted: Counted[] = [];
  for (const { projection: key, tuples: indexes } of origins) {
    const projection = planned.get(key);
    const sent = projections[key];
    const tuples = indexes.map((index) => sent?.[index]).filter((tuple) => tuple !== undefined);
    if (!projection || tuples.length !== indexes.length || new Set(indexes).size !== indexes.length) return null;
    counted.push({ projection, tuples });
  }
  return counted;
}

export const factsIn = (tuples: readonly Tuple[]): number => tuples.reduce((sum, [, facts]) => sum + facts, 0);

/**
 * The figure that a measure gives of what was sent, computed here from the counts alone.
 *
 * @param besideOthers the table prints several measures, one column each: a sum then stands beside the facts counted
 */
export function figureOf(
  profile: UnitsProfile,
  measure: Measure,
  { projection, tuples }: Counted,
  besideOthers: boolean,
): ExpectedFigure {
  const facts = factsIn(tuples);
  if (measure.kind === 'count') return { count: facts, value: null };
  const { quantities } = unitOf(profile, projection.unit);
  const scale = (quantities[measure.quantity]?.scale ?? 1) * (measure.divideBy ?? 1);
  const position = projection.quantities.indexOf(measure.quantity);
  const known = tuples
    .flatMap(([, , ...aggregates]) => aggregates.slice(position, position + 1))
    .filter(([own]) => own > 0);
  const count = known.reduce((sum, [own]) => sum + own, 0);
  const sum = known.reduce((all, [, own]) => all + own, 0);
  if (measure.kind === 'sum') return { count: besideOthers ? facts : sum / scale, value: sum / scale };
  if (count === 0) return { count, value: null };
  if (measure.kind === 'mean') return { count, value: rounded(sum, count * scale, 1) };
  const extremes = known.map(([, , least, most]) => (measure.kind === 'min' ? least : most));
  return { count, value: (measure.kind === 'min' ? Math.min(...extremes) : Math.max(...extremes)) / scale };
}
