import type { Edition, Entry, ReviewedPair, Service, TableCheck } from '../catalogue';
import type { Proposer } from '../corrections';
import type { Derivation, FactTable, ReportPeriod } from '../facts';
import type { Registers } from '../registers';
import { READING_RULES, type Rule } from '../rules';
import type { Definitions } from './definitions';
import type { Brand, Profile } from './profile';

/** How a unit is derived from the registers of an association. */
export type Derive<R extends Registers> = (of: ReportPeriod<R>) => FactTable;

/** One service: what it is called, and everything that is its own. */
export interface ServiceParts<R extends Registers> extends Service {
  readonly derive: Readonly<Record<string, Derive<R>>>;
  /** In the order of the report. */
  readonly tables: readonly Entry[];
  readonly checks: readonly TableCheck[];
  readonly rules: readonly Rule[];
  readonly reviewedPairs?: readonly ReviewedPair[];
  /** What to propose for the faults of its rules, by id of the rule. */
  readonly proposers?: Readonly<Record<string, Proposer>>;
}

interface Parts<D extends Definitions> {
  readonly name: string;
  readonly brand: Brand;
  readonly definitions: D;
  readonly editions: readonly Edition[];
  readonly chaptersOf: string;
  readonly periodTexts: Profile['periodTexts'];
  /** In the order of the report. */
  readonly services: readonly ServiceParts<D['registers']>[];
}

/**
 * A profile from its services. Throws for a unit that no service derives, or two do: what is missing is said when the
 * program starts, not when a figure is asked.
 */
export function defineProfile<D extends Definitions>({ definitions, services, ...head }: Parts<D>): Profile {
  const derivations: Record<string, Derivation> = {};
  for (const { key, derive } of services) {
    for (const [unit, of] of Object.entries(derive)) {
      if (derivations[unit] !== undefined || definitions.units[unit] === undefined)
        throw new Error(`${key} derives ${unit}, which is derived already or is no unit.`);
      derivations[unit] = { of };
    }
  }
  const missing = Object.keys(definitions.units).filter((unit) => derivations[unit] === undefined);
  if (missing.length > 0) throw new Error(`No service derives ${missing.join(', ')}.`);
  return {
    ...head,
    ...definitions,
    derivations,
    services: services.map(({ key, tab, title, shared, firstHeading, chapters }) => ({
      ...{ key, tab, title, firstHeading, chapters },
      ...(shared !== undefined && { shared }),
    })),
    tables: services.flatMap(({ tables }) => tables),
    // Asked for late: the pane fetches them with what counts.
    get checks() {
      return services.flatMap(({ checks }) => checks);
    },
    reviewedPairs: services.flatMap(({ reviewedPairs = [] }) => reviewedPairs),
    rules: [...READING_RULES, ...services.flatMap(({ rules }) => rules)],
    proposers: Object.assign({}, ...services.map(({ proposers = {} }) => proposers)) as Profile['proposers'],
  };
}
