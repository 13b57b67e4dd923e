import { MISSING, OFF_LIST, type Code } from '../contract';
import { FIRST_LISTED } from '../registers';
import { listOf, type ListsProfile, type Vocabulary } from '../vocabularies';
import type { Variable } from './fact-unit';
import { unitOf, type UnitsProfile } from './facts-profile';

const levels = new WeakMap<ListsProfile['lists'], WeakMap<Variable, readonly Code[]>>();

/** A variable by its names. Throws when the unit has none of that name: a name comes from the catalogue, never from a user. */
export function variableOf(profile: Pick<UnitsProfile, 'units'>, unit: string, variable: string): Variable {
  const { variables } = unitOf(profile, unit);
  const found = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
  if (!found) throw new Error(`The unit ${unit} has no variable ${variable}.`);
  return found;
}

/** The list whose codes a variable bears; null for a boolean. */
export const listOfVariable = (profile: ListsProfile, variable: Variable): Vocabulary | null =>
  variable.kind === 'boolean' ? null : listOf(profile, variable.kind === 'band' ? variable.bands : variable.vocabulary);

/**
 * Every code a variable can bear, in the order of its list: first '' (not filled in), then '?' (in no list), then the
 * codes of the vocabulary or the bands; for a boolean 'yes' then 'no'. An index in it is what a FactTable holds, and is
 * also how parsed columns number their codes and answers. The same array at every call.
 */
export function levelsOf(profile: UnitsProfile, unit: string, variable: string): readonly Code[] {
  const described = variableOf(profile, unit, variable);
  const ofProfile = levels.get(profile.lists) ?? new WeakMap<Variable, readonly Code[]>();
  levels.set(profile.lists, ofProfile);
  const known = ofProfile.get(described);
  if (known) return known;
  const codes = listOfVariable(profile, described)?.entries.map(({ code }) => code) ?? ['yes', 'no'];
  const found = Object.freeze([MISSING, OFF_LIST, ...codes]);
  ofProfile.set(described, found);
  return found;
}

/** Index of a code in the levels of a variable. Throws when the list lost a code that a derivation gives. */
export function levelOf(profile: UnitsProfile, unit: string, variable: string, code: Code): number {
  const level = levelsOf(profile, unit, variable).indexOf(code);
  if (level < 0) throw new Error(`${unit}.${variable} has no code ${code}.`);
  return level;
}

/** The number a parsed column gives a code of its list. Throws when the list lost a code that a derivation looks for. */
export function parsedCode(profile: ListsProfile, list: string, code: Code): number {
  const entry = listOf(profile, list).entries.findIndex((found) => found.code === code);
  if (entry < 0) throw new Error(`The list ${list} has no code ${code}.`);
  return FIRST_LISTED + entry;
}
