import { type Entry, entryOf } from '@report/engine/catalogue';
import { UNKNOWN, unitOf, type UnitsProfile } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { ALL, populationProjection } from '@report/engine/projection';
import type { CheckSides, CheckTerm } from '../layout';
import { cellFacts, measureOf } from './cell-facts';
import { type CountedFacts, FactReader } from './fact-reader';
import type { Computed } from './origin-of';
import { rowsBySheet, type SheetRows } from './rows-by-sheet';

/** Rows that count for more on one side of a check than on the other. */
export interface UnlikeRows {
  readonly expected: readonly SheetRows[];
  readonly found: readonly SheetRows[];
}

type When = 'current' | 'previous';
type Weighed = readonly [unit: string, when: When, fact: number, weight: number];
/** How much each row weighs, by its index, in each register. */
type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * The rows that weigh more in one side than in the other; of an order, only those that weigh too much. Rows of the
 * register that both sides count; where they count other things (cases and their children), of the register of the
 * expected ones, to whose rows the others belong. Null when they have no register in common, or when the facts of a
 * figure do not add up to it.
 */
export function unlikeRows(
  profile: Profile,
  computed: Computed,
  { relation, expected, found }: CheckSides,
): UnlikeRows | null {
  const left = sideFacts(profile, computed, expected);
  const right = sideFacts(profile, computed, found);
  if (left === null || right === null) return null;
  const registers = sharedRegisters(profile, left, right);
  const [before, after] = [left, right].map((facts) => registers && rowWeights(computed, facts, registers));
  if (!before || !after) return null;
  return {
    expected: relation === 'atMost' ? [] : heavierRows(profile, computed, before, after),
    found: heavierRows(profile, computed, after, before),
  };
}

/** The register whose rows are the facts of a unit: the first it is made of. */
const countedRegister = (profile: UnitsProfile, unit: string): string => unitOf(profile, unit).registers[0];

/** For each unit the register whose rows stand for its facts; null when the sides cannot be compared. */
function sharedRegisters(
  profile: UnitsProfile,
  left: readonly Weighed[],
  right: readonly Weighed[],
): ((unit: string) => string) | null {
  const counted = (unit: string): string => countedRegister(profile, unit);
  const [own, other] = [left, right].map((facts) => new Set(facts.map(([unit]) => counted(unit))));
  if (!own || !other || own.size === 0 || other.size === 0) return counted;
  if (own.size === other.size && [...own].every((register) => other.has(register))) return counted;
  const [register] = own;
  return own.size === 1 && register !== undefined ? () => register : null;
}

/** Null when a fact is of no row of its register, or of several. */
function rowWeights(
  { facts }: Computed,
  weighed: readonly Weighed[],
  registerOf: (unit: string) => string,
): Weights | null {
  const weights = new Map<string, Map<number, number>>();
  for (const [unit, when, fact, weight] of weighed) {
    const register = registerOf(unit);
    const source = facts.of(unit, when).sources.find((one) => one.register === register);
    const [row, ...others] = source?.rows.subarray(source.offsets[fact], source.offsets[fact + 1]) ?? [];
    if (row === undefined || others.length > 0) return null;
    const rows = weights.get(register) ?? new Map<number, number>();
    weights.set(register, rows.set(row, (rows.get(row) ?? 0) + weight));
  }
  return weights;
}

function heavierRows(profile: Profile, { registers }: Computed, one: Weights, other: Weights): SheetRows[] {
  return [...one].flatMap(([register, rows]) => {
    const parsed = registers.get(register);
    const heavier = [...rows].filter(([row, weight]) => weight > (other.get(register)?.get(row) ?? 0) + TINY);
    return parsed === undefined || heavier.length === 0
      ? []
      : rowsBySheet(
          profile,
          parsed,
          heavier.map(([row]) => row),
        );
  });
}

/** Hours are added up in hundredths. */
const TINY = 1e-6;

/** The facts of all the figures of a side; null when those of one are not known. */
function sideFacts(profile: Profile, computed: Computed, terms: readonly CheckTerm[]): Weighed[] | null {
  const all = terms.map((term) => termFacts(profile, computed, term));
  return all.includes(null) ? null : all.flatMap((facts) => facts ?? []);
}

/** How the facts of a figure make it; null when they do not add up to it: then no row may be named. */
function termFacts(profile: Profile, { facts }: Computed, { table, key, isBase, count }: CheckTerm): Weighed[] | null {
  const entry = entryOf(profile, table.id);
  if (entry === undefined) return null;
  const reader = new FactReader(profile, facts, [table.id]);
  const counted = isBase ? baseFacts(entry, reader) : key === null ? [] : cellFacts(entry, table, key, facts, reader);
  const measure = isBase || key === null ? null : measureOf(entry, table, key);
  // In a column of measures a figure counts the facts behind it; elsewhere a sum is its figure.
  const several = entry.kind === 'statistic' && (entry.measures ?? []).length > 1;
  const summed = measure?.kind === 'sum' && !several ? measure : null;
  const weighed = counted.flatMap(({ projection: { unit, when }, facts: own }) => {
    const values = summed && facts.of(unit, when).quantities.get(summed.quantity)?.values;
    const scale = values ? scaleOf(profile, unit, summed.quantity) * (summed.divideBy ?? 1) : 1;
    return own.map((fact): Weighed => [unit, when, fact, values ? knownOr0(values[fact]) / scale : 1]);
  });
  const total = weighed.reduce((sum, [, , , weight]) => sum + weight, 0);
  return Math.abs(total - count) < TINY ? weighed : null;
}

const knownOr0 = (value: number | undefined): number => (value === undefined || value === UNKNOWN ? 0 : value);

const scaleOf = (profile: UnitsProfile, unit: string, quantity: string): number =>
  unitOf(profile, unit).quantities[quantity]?.scale ?? 1;

/** The facts of the base of a table, where it is its population. */
const baseFacts = (entry: Entry, reader: FactReader): CountedFacts[] =>
  entry.kind === 'statistic' && (entry.base.kind === 'population' || entry.base.kind === 'column')
    ? [reader.ofProjection(populationProjection(entry, ALL))]
    : [];
