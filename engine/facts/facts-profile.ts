import type { RegistersProfile } from '../registers';
import type { FactTable } from './fact-table';
import type { FactUnit, Units } from './fact-unit';
import type { ReportPeriod } from './report-period';

/** What an association counts: its units, with every variable and quantity known of them. */
export interface UnitsProfile extends RegistersProfile {
  readonly units: Units;
}

/** How the facts of each unit are made of the registers. */
export interface FactsProfile extends UnitsProfile {
  readonly derivations: Readonly<Record<string, Derivation>>;
}

/** A method, so that a derivation may ask for the registers of its own association. */
export interface Derivation {
  of(period: ReportPeriod): FactTable;
}

/** The unit of a key. Throws for an unknown one: keys come from a profile, never from a user. */
export function unitOf({ units }: Pick<UnitsProfile, 'units'>, key: string): FactUnit {
  const unit = Object.hasOwn(units, key) ? units[key] : undefined;
  if (!unit) throw new Error(`The profile has no unit ${key}.`);
  return unit;
}
