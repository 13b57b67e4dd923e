import { type ColumnPath, columnParts, type FactUnit, unitOf, type UnitsProfile } from '../facts';
import type { Entry } from './entry';
import { usesOf, type Use } from './uses-of';

const registerOf = (column: ColumnPath): string => columnParts(column)[0];

/**
 * Registers behind a use: the one a fact comes from, those no variable comes from (the fact itself is a join with
 * them), and those of the variables and quantities that are read. The others of the unit may be absent.
 */
export function registersOfUse(
  profile: UnitsProfile,
  { unit, where, variables, quantities }: Omit<Use, 'when'>,
): readonly string[] {
  const { described, joined } = sourcesOf(unitOf(profile, unit));
  const read = [...Object.keys(where), ...variables, ...quantities].flatMap((name) =>
    (described[name]?.derivedFrom ?? []).map(registerOf),
  );
  return [...joined, ...read];
}

interface Sources {
  readonly described: Readonly<Record<string, { readonly derivedFrom: readonly ColumnPath[] }>>;
  /** Registers that bring rows, not variables: the first, and those no variable is derived from. */
  readonly joined: readonly string[];
}

const known = new WeakMap<FactUnit, Sources>();

/** Where the facts of a unit come from: the same for every table, so found once. */
function sourcesOf(unit: FactUnit): Sources {
  const met = known.get(unit);
  if (met) return met;
  const described = { ...unit.variables, ...unit.quantities };
  const derived = new Set(Object.values(described).flatMap(({ derivedFrom }) => derivedFrom.map(registerOf)));
  const joined = unit.registers.filter((register, index) => index === 0 || !derived.has(register));
  const found = { described, joined };
  known.set(unit, found);
  return found;
}

/** Keys of the registers without which a table cannot be computed, each once. */
export function registersOf(profile: UnitsProfile, entry: Entry): readonly string[] {
  const own = entry.kind === 'list' ? [entry.register] : [];
  return [...new Set([...own, ...usesOf(entry).flatMap((use) => registersOfUse(profile, use))])];
}
