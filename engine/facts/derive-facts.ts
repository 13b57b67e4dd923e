import type { ParsedRegisters } from '../registers';
import type { FactTable } from './fact-table';
import type { FactsProfile } from './facts-profile';
import { reportYear } from './report-year';

/** The facts of a report year, and of the year before for the tables that compare. */
export interface Facts {
  readonly year: number;
  /** The facts of a unit, derived the first time they are asked; the same table at every call. */
  of(unit: string, when?: 'current' | 'previous'): FactTable;
}

/**
 * Turns registers into coded facts. Lazy: nothing is computed until a unit is asked. A register that is absent gives no
 * row, a column that is absent reads as empty; neither is an error here. Registers must not change afterwards.
 */
export function deriveFacts(profile: FactsProfile, registers: ParsedRegisters, year: number): Facts {
  const years = { current: reportYear(registers, year), previous: reportYear(registers, year - 1) };
  const tables = { current: new Map<string, FactTable>(), previous: new Map<string, FactTable>() };
  return {
    year,
    of(unit, when = 'current') {
      const known = tables[when].get(unit);
      if (known) return known;
      const derivation = Object.hasOwn(profile.derivations, unit) ? profile.derivations[unit] : undefined;
      if (!derivation) throw new Error(`The profile derives no unit ${unit}.`);
      const derived = derivation.of(years[when]);
      tables[when].set(unit, derived);
      return derived;
    },
  };
}
