import type { Edition } from '../contract';
import { CATALOGUE } from '@report/profiles/alupse/tables';
import { REGISTERS } from '../registers';
import type { Entry } from './entry';
import { registersOf } from './registers-of';

/** The tables of an edition: those that can be computed, and those that lack registers. */
export interface EditionTables {
  /** Ids, in the order of the report. */
  readonly ready: readonly string[];
  /** Tables of the edition that cannot be computed, with the registers that are missing. */
  readonly absent: readonly { readonly id: string; readonly registers: readonly string[] }[];
}

/** 2016 and 2023: the tables numbered in that report. complete: all of them. */
export const isInEdition = (entry: Entry, edition: Edition): boolean =>
  edition === 'complete' || entry.numbers[edition] !== undefined;

/**
 * Which tables of an edition the registers at hand can fill. presentRegisters: keys of the registers recognised.
 * A service none of whose own registers is there has no table: the actions it shares with another service are kept in
 * each workbook for that service alone, and would give a part for the whole.
 */
export function tablesFor(edition: Edition, presentRegisters: Iterable<string>): EditionTables {
  const present = new Set(presentRegisters);
  const entries = CATALOGUE.filter((entry) => isInEdition(entry, edition)).map((entry) => ({
    id: entry.id,
    registers: missingFor(entry, present),
  }));
  return {
    ready: entries.filter(({ registers }) => registers.length === 0).map(({ id }) => id),
    absent: entries.filter(({ registers }) => registers.length > 0),
  };
}

function missingFor(entry: Entry, present: ReadonlySet<string>): readonly string[] {
  const needed = registersOf(entry);
  const own = Object.values(REGISTERS).filter(({ service }) => service === entry.service);
  const away = entry.service !== 'asbl' && !own.some(({ key }) => present.has(key));
  return (away ? [...needed, ...own.slice(0, 1).map(({ key }) => key)] : needed).filter(
    (register) => !present.has(register),
  );
}
