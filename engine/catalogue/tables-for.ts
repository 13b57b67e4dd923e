import { ALL_TABLES } from '../contract';
import type { CatalogueProfile } from './catalogue-profile';
import type { Entry } from './entry';
import { registersOf } from './registers-of';

/** The tables of an edition: those that can be computed, and those that lack registers. */
export interface EditionTables {
  /** Ids, in the order of the report. */
  readonly ready: readonly string[];
  /** Tables of the edition that cannot be computed, with the registers that are missing. */
  readonly absent: readonly { readonly id: string; readonly registers: readonly string[] }[];
}

/** An edition: the tables numbered in its report. `complete`: all of them. */
export const isInEdition = (entry: Entry, edition: string): boolean =>
  edition === ALL_TABLES || entry.numbers[edition] !== undefined;

/**
 * Which tables of an edition the registers at hand can fill. presentRegisters: keys of the registers recognised.
 * A service none of whose own registers is there has no table: the actions it shares with another service are kept in
 * each workbook for that service alone, and would give a part for the whole.
 */
export function tablesFor(
  profile: CatalogueProfile,
  edition: string,
  presentRegisters: Iterable<string>,
): EditionTables {
  const present = new Set(presentRegisters);
  const entries = profile.tables
    .filter((entry) => isInEdition(entry, edition))
    .map((entry) => ({ id: entry.id, registers: missingFor(profile, entry, present) }));
  return {
    ready: entries.filter(({ registers }) => registers.length === 0).map(({ id }) => id),
    absent: entries.filter(({ registers }) => registers.length > 0),
  };
}

function missingFor(profile: CatalogueProfile, entry: Entry, present: ReadonlySet<string>): readonly string[] {
  const needed = registersOf(profile, entry);
  const service = profile.services.find(({ key }) => key === entry.service);
  const own = Object.values(profile.registers).filter((register) => register.service === entry.service);
  const away = service?.shared !== true && !own.some(({ key }) => present.has(key));
  return (away ? [...needed, ...own.slice(0, 1).map(({ key }) => key)] : needed).filter(
    (register) => !present.has(register),
  );
}
