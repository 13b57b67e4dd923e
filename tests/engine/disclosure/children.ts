import type { Projections, StatisticsRequest } from '@report/engine/contract';
import { publish, type Published } from '@report/engine/disclosure';
import { PUBLICATION } from '@report/profiles/alupse/publication';
import { CATALOGUE_HASH, PROFILE } from '../../fixtures/alupse';

/** Children of new files by the codes of one variable, or «code,code» of two. */
export type Counts = Readonly<Record<string, number>>;

/** The projections of a request whose tables count children of new files: `by` is «age,sex», «nationality»… */
export function requestOf(tables: readonly string[], counts: Readonly<Record<string, Counts>>): StatisticsRequest {
  const total = Object.values(Object.values(counts)[0] ?? {}).reduce((sum, count) => sum + count, 0);
  const tuples = (own: Counts): Projections[string] =>
    Object.entries(own)
      .filter(([, count]) => count > 0)
      .map(([codes, count]): Projections[string][number] => [codes.split(','), count])
      .sort(([a], [b]) => (a.join() < b.join() ? -1 : 1));
  return {
    contract: 2,
    catalogue: CATALOGUE_HASH,
    periods: [{ from: '2016-01-01', to: '2016-12-31' }],
    edition: 'complete',
    rounding: 'adjusted',
    tables: [...tables],
    composed: [],
    projections: [
      {
        'child|caseYear=new||': total === 0 ? [] : [[[], total]],
        ...Object.fromEntries(
          Object.entries(counts)
            .flatMap(([by, own]) =>
              by === 'age,sex' ? [[by, own] as const, ['sex', bySex(own)] as const] : [[by, own] as const],
            )
            .map(([by, own]) => [`child|caseYear=new|${by}|`, tuples(own)]),
        ),
      },
    ],
  };
}

function bySex(counts: Counts): Counts {
  const found: Record<string, number> = {};
  for (const [codes, count] of Object.entries(counts)) {
    const [, sex = ''] = codes.split(',');
    found[sex] = (found[sex] ?? 0) + count;
  }
  return found;
}

export const published = (tables: readonly string[], counts: Readonly<Record<string, Counts>>): Published =>
  publish(PROFILE, PUBLICATION, requestOf(tables, counts));
