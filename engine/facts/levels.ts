import { MISSING, OFF_LIST } from '../contract';
import type { Code } from '../contract';
import { VOCABULARIES } from '../vocabularies';
import { UNITS } from '@report/profiles/alupse/units';
import type { UnitKey } from '@report/profiles/alupse/units';
import type { FactUnit, Variable } from './fact-unit';

const levels = new WeakMap<Variable, readonly Code[]>();

/** A variable by its names. Throws when the unit has none of that name: a name comes from the catalogue, never from a user. */
export function variableOf(unit: UnitKey, variable: string): Variable {
  const { variables }: FactUnit = UNITS[unit];
  const found = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
  if (!found) throw new Error(`The unit ${unit} has no variable ${variable}.`);
  return found;
}

/**
 * Every code a variable can bear, in the order of its list: first '' (not filled in), then '?' (in no list), then the
 * codes of the vocabulary or the bands; for a boolean 'yes' then 'no'. An index in it is what a FactTable holds, and is
 * also how parsed columns number their codes and answers. The same array at every call.
 */
export function levelsOf(unit: UnitKey, variable: string): readonly Code[] {
  const described = variableOf(unit, variable);
  const known = levels.get(described);
  if (known) return known;
  const found = Object.freeze([MISSING, OFF_LIST, ...codesOf(described)]);
  levels.set(described, found);
  return found;
}

function codesOf(variable: Variable): readonly Code[] {
  if (variable.kind === 'boolean') return ['yes', 'no'];
  const key = variable.kind === 'band' ? variable.bands : variable.vocabulary;
  return VOCABULARIES[key].entries.map(({ code }) => code);
}
