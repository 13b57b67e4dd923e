import fc from 'fast-check';
import type { FactUnit } from '@report/engine/facts';
import { UNITS, levelsOf, variableOf, type UnitKey } from '../fixtures/alupse';
import type { PlainFact, PlainFacts } from './facts-from-rows';

const units = Object.keys(UNITS) as UnitKey[];

function randomFact(unit: UnitKey): fc.Arbitrary<PlainFact> {
  const { variables, quantities }: FactUnit = UNITS[unit];
  const codes = Object.keys(variables).map((name) => {
    const levels = levelsOf(unit, name);
    const one = fc.constantFrom(...levels);
    return [name, variableOf(unit, name).kind === 'codes' ? fc.subarray(levels.slice(1)) : one] as const;
  });
  const amount = fc.option(fc.nat(5000), { freq: 6 });
  return fc.record({
    codes: fc.record(Object.fromEntries(codes)),
    quantities: fc.record(Object.fromEntries(Object.keys(quantities).map((name) => [name, amount]))),
  });
}

/** Facts of every unit, any code with any other: combinations no register would give are counted all the same. */
export const randomFacts = (most = 30): fc.Arbitrary<PlainFacts> =>
  fc.record(Object.fromEntries(units.map((unit) => [unit, fc.array(randomFact(unit), { maxLength: most })])));
