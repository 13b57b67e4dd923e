import { ALL_TABLES } from '../contract';
import type { Facts } from '../facts';
import type { MissingColumn, ParsedRegisters } from '../registers';
import type { CatalogueProfile } from './catalogue-profile';
import type { Entry } from './entry';
import { missingColumns } from './missing-columns';
import { registersOf } from './registers-of';

/** A table that is not computed, and why: registers that are absent; else columns. */
export interface AbsentTable {
  readonly id: string;
  readonly registers: readonly string[];
  readonly columns: readonly MissingColumn[];
}

/** The tables of an edition: those that can be computed, and those that lack registers or columns. */
export interface EditionTables {
  /** Ids, in the order of the report. */
  readonly ready: readonly string[];
  readonly absent: readonly AbsentTable[];
}

/** An edition: the tables numbered in its report. `complete`: all of them. */
export const isInEdition = (entry: Entry, edition: string): boolean =>
  edition === ALL_TABLES || entry.numbers[edition] !== undefined;

/**
 * Which tables of an edition the registers at hand can fill. A table whose meaning hangs on a column that is not there
 * is not one of them: what an empty cell means would be said of every row.
 * A service none of whose own registers is there has no table: the actions it shares with another service are kept in
 * each workbook for that service alone, and would give a part for the whole.
 *
 * @param facts the facts of the year: a column that only sheets of other years lack is then no reason. Without them, it is
 */
export function tablesFor(
  profile: CatalogueProfile,
  edition: string,
  registers: ParsedRegisters,
  facts?: Facts,
): EditionTables {
  const tables = profile.tables
    .filter((entry) => isInEdition(entry, edition))
    .map((entry) => {
      const absent = missingRegisters(profile, entry, registers);
      const columns = absent.length > 0 ? [] : missingColumns(profile, entry, registers, facts);
      return { id: entry.id, registers: absent, columns };
    });
  const isReady = ({ registers: absent, columns }: AbsentTable): boolean => absent.length + columns.length === 0;
  return { ready: tables.filter(isReady).map(({ id }) => id), absent: tables.filter((table) => !isReady(table)) };
}

/** The registers a table counts, or its service keeps, that are absent. */
export function missingRegisters(profile: CatalogueProfile, entry: Entry, present: ParsedRegisters): readonly string[] {
  const needed = registersOf(profile, entry);
  const service = profile.services.find(({ key }) => key === entry.service);
  const own = Object.values(profile.registers).filter((register) => register.service === entry.service);
  const away = service?.shared !== true && !own.some(({ key }) => present.has(key));
  return (away ? [...needed, ...own.slice(0, 1).map(({ key }) => key)] : needed).filter(
    (register) => !present.has(register),
  );
}
