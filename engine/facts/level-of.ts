import type { Code } from '../contract';
import { levelsOf } from './levels';
import type { UnitKey, VariableOf } from '@report/profiles/alupse/units';

/** Index of a code in the levels of a variable. Throws when the list lost a code that a derivation gives. */
export function levelOf<U extends UnitKey>(unit: U, variable: VariableOf<U>, code: Code): number {
  const level = levelsOf(unit, variable).indexOf(code);
  if (level < 0) throw new Error(`${unit}.${variable} has no code ${code}.`);
  return level;
}
