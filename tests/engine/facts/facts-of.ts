import { UNKNOWN, type FactTable, type FactUnit } from '@report/engine/facts';
import { deriveFacts, UNITS, type UnitKey } from '../../fixtures/alupse';
import { buildRegisters, type LiteralRegisters } from './build-registers';

/** A fact as a test reads it: codes as texts, several codes as a sorted array, numbers in units, null when not known. */
export type LiteralFact = Readonly<Record<string, string | number | null | readonly string[]>>;

/** The facts of a unit derived from literal rows, in their order. */
export const factsOf = (unit: UnitKey, registers: LiteralRegisters, year: number): LiteralFact[] =>
  literalFacts(deriveFacts(buildRegisters(registers), year).of(unit));

export function literalFacts(table: FactTable): LiteralFact[] {
  const { quantities }: FactUnit = UNITS[table.unit as UnitKey];
  return Array.from({ length: table.count }, (_, fact) => {
    const literal: Record<string, string | number | null | readonly string[]> = {};
    for (const [key, variable] of table.variables) {
      literal[key] =
        variable.kind === 'single'
          ? (variable.levels[variable.codes[fact] ?? 0] ?? 'no such level')
          : variable.levels.filter((_, level) => ((variable.sets[fact] ?? 0) >>> level) & 1).sort();
    }
    for (const [key, { values }] of table.quantities) {
      const value = values[fact] ?? UNKNOWN;
      // A quantity may bear the name of a variable (indicatorCount).
      literal[`sum of ${key}`] = value === UNKNOWN ? null : value / (quantities[key]?.scale ?? 1);
    }
    return literal;
  });
}
