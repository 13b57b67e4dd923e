import { catalogueHash } from '@report/engine/catalogue';
import { statisticsRequest, type StatisticsRequest, type Tuple } from '@report/engine/contract';
import { levelsOf, variableOf } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { compareCodes, plan, type Projection } from '@report/engine/projection';
import { answerRequest } from '@report/engine/wire';
import { parseJson } from '../../functions/http/parse-json';

/** The most different counts for which percentages of a crossed table are searched (`engine/tabulate/fair-rounding`). */
export const SEARCHED = 14;
/** Found among 12 000: the one whose request costs most. */
const SEED = 442;

/**
 * The dearest request that the service accepts, as far as it could be found: every table; in every projection without
 * crossing each code that facts can bear; in the crossed ones as many different counts as are still searched for a fair
 * rounding, all of one base, at places by chance.
 */
export function worstRequest(
  profile: Profile,
  { seed = SEED, different = SEARCHED }: { readonly seed?: number; readonly different?: number } = {},
): StatisticsRequest {
  const tables = profile.tables.map(({ id }) => id);
  const chance = chanceOf(seed);
  const most = different + 1 + Math.floor(chance() * 60);
  const counts = shuffled(
    Array.from({ length: most }, (_, index) => index + 1),
    chance,
  ).slice(0, different);
  const base = counts.reduce((sum, count) => sum + count, 0);
  const tuplesOf = (projection: Projection): Tuple[] => {
    const combinations = combinationsOf(profile, projection);
    const crossed = projection.by.length === 2;
    const places = crossed ? shuffled(combinations, chance).slice(0, different) : combinations;
    const own = crossed ? shuffled(counts, chance) : spread(base, places.length);
    const at = new Map(places.map((codes, index) => [codes, own[index] ?? 0]));
    if (crossed && places.length < different) at.set(places[0] ?? [], base - sumOf(own.slice(1, places.length)));
    return places
      .sort(compareCodes)
      .map((codes) => [codes, at.get(codes) ?? 1, ...projection.quantities.map(() => aggregate(at.get(codes) ?? 1))]);
  };
  return {
    contract: 2,
    catalogue: catalogueHash(profile),
    periods: [{ from: '2016-01-01', to: '2016-12-31' }],
    edition: 'complete',
    rounding: 'adjusted',
    tables,
    composed: [],
    projections: [Object.fromEntries(Array.from(plan(profile, tables), ([key, one]) => [key, tuplesOf(one)]))],
  };
}

/** What the service does between a body and its answer. */
export const answerTo = (profile: Profile, body: string): string =>
  JSON.stringify(answerRequest(profile, statisticsRequest.parse(parseJson(new TextEncoder().encode(body)))));

const aggregate = (facts: number): [number, number, number, number] => [facts, facts, 1, 1];
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** A whole in so many parts of at least 1: the last ones one less, where it does not divide; more than it has, 1 each. */
function spread(whole: number, parts: number): number[] {
  const [each, left] = [Math.floor(whole / parts), whole % parts];
  return Array.from({ length: parts }, (_, index) => Math.max(1, each + (index < left ? 1 : 0)));
}

/** Every combination of codes that facts of a projection can bear. */
export function combinationsOf(profile: Profile, { unit, where, by }: Projection): string[][] {
  const codes = by.map((variable) =>
    variableOf(profile, unit, variable).kind === 'codes'
      ? levelsOf(profile, unit, variable)
      : (where[variable] ?? levelsOf(profile, unit, variable)),
  );
  return codes.reduce<string[][]>((all, own) => all.flatMap((one) => own.map((code) => [...one, code])), [[]]);
}

/** The same numbers between 0 and 1 for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(all: readonly T[], chance: () => number): T[] {
  const keyed = all.map((one) => ({ one, key: chance() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}
