import { previousPeriod, wholeYear, type Period } from '../calendar';
import type { ParsedRegisters } from '../registers';
import type { FactTable } from './fact-table';
import type { FactsProfile } from './facts-profile';
import { reportPeriod } from './report-period';

/** The facts of a period, and of the same period before (`previousPeriod`) for the tables that compare. */
export interface Facts {
  readonly period: Period;
  /** The facts of a unit, derived the first time they are asked; the same table at every call. */
  of(unit: string, when?: 'current' | 'previous'): FactTable;
}

/**
 * Turns registers into coded facts. Lazy: nothing is computed until a unit is asked. A register that is absent gives no
 * row, a column that is absent reads as empty; neither is an error here. Registers must not change afterwards.
 * A number stands for its whole year.
 */
export function deriveFacts(profile: FactsProfile, registers: ParsedRegisters, of: number | Period): Facts {
  const period = typeof of === 'number' ? wholeYear(of) : of;
  const seen = {
    current: reportPeriod(registers, period),
    previous: reportPeriod(registers, previousPeriod(period)),
  };
  const tables = { current: new Map<string, FactTable>(), previous: new Map<string, FactTable>() };
  return {
    period,
    of(unit, when = 'current') {
      const known = tables[when].get(unit);
      if (known) return known;
      const derivation = Object.hasOwn(profile.derivations, unit) ? profile.derivations[unit] : undefined;
      if (!derivation) throw new Error(`The profile derives no unit ${unit}.`);
      const derived = derivation.of(seen[when]);
      tables[when].set(unit, derived);
      return derived;
    },
  };
}
