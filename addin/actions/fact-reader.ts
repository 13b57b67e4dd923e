import { registersOfUse } from '@report/engine/catalogue';
import type { Origin } from '@report/engine/contract';
import type { Facts, FactSources } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { count, failingVariable, keyOf, plan, type Projection, tuplesOfFact } from '@report/engine/projection';

/** Facts that a figure counted: one that has several of the counted answers is there several times. */
export interface CountedFacts {
  readonly projection: Projection;
  readonly facts: readonly number[];
}

/** Registers whose rows a projection counts or reads: where its facts come from, and what its variables are read in. */
export function sourcesOf(
  profile: Profile,
  facts: Facts,
  { unit, when, where, by, quantities }: Projection,
): readonly FactSources[] {
  const read = registersOfUse(profile, { unit, where, variables: by, quantities });
  return facts.of(unit, when).sources.filter(({ register }) => read.includes(register));
}

/** Finds the facts behind tuples, among all facts or a few of them. Each projection is counted once. */
export class FactReader {
  readonly #planned: ReadonlyMap<string, Projection>;
  readonly #counted = new Map<string, readonly (readonly [fact: number, tuples: readonly number[]])[]>();

  /**
   * @param tables ids of the tables whose figures are looked into
   * @param among the facts that are looked for; absent: all of them
   */
  constructor(
    private readonly profile: Profile,
    private readonly facts: Facts,
    tables: readonly string[],
    private readonly among?: (projection: Projection) => readonly number[],
  ) {
    this.#planned = plan(profile, tables);
  }

  /** Nothing for a projection that no table plans: an answer names none. */
  ofOrigin({ projection: key, tuples }: Origin): CountedFacts[] {
    const projection = this.#planned.get(key);
    if (projection === undefined) return [];
    const wanted = new Set(tuples);
    const facts = this.#tuplesByFact(key, projection).flatMap(([fact, own]) =>
      own.filter((tuple) => wanted.has(tuple)).map(() => fact),
    );
    return [{ projection, facts }];
  }

  /** Every fact that a projection counts, once. */
  ofProjection(projection: Projection): CountedFacts {
    const table = this.facts.of(projection.unit, projection.when);
    const facts = this.candidates(projection).filter((fact) => failingVariable(table, projection, fact) === null);
    return { projection, facts };
  }

  /** The facts that are looked for, whether the projection counts them or not. */
  candidates(projection: Projection): readonly number[] {
    if (this.among !== undefined) return this.among(projection);
    const { count: all } = this.facts.of(projection.unit, projection.when);
    return Array.from({ length: all }, (_, fact) => fact);
  }

  #tuplesByFact(key: string, projection: Projection) {
    const known = this.#counted.get(key);
    if (known !== undefined) return known;
    const candidates = this.candidates(projection);
    const tuples =
      candidates.length === 0
        ? []
        : (count(this.profile, this.facts, new Map([[key, projection]]))[keyOf(projection)] ?? []);
    const tuplesOf = tuplesOfFact(this.facts.of(projection.unit, projection.when), projection, tuples);
    const found = candidates.map((fact) => [fact, tuplesOf(fact)] as const).filter(([, own]) => own.length > 0);
    this.#counted.set(key, found);
    return found;
  }
}
