import { serialDay } from '../calendar';
import type { ParsedRegisters, Registers } from '../registers';
import { columnsOf, type RegisterColumns } from './columns-of';

/** The registers of an association seen from one report year, with what several units derive from them. */
export interface ReportYear<R extends Registers = Registers> {
  readonly year: number;
  /** Day numbers of 1 January and 31 December. */
  readonly firstDay: number;
  readonly lastDay: number;
  columns<K extends keyof R & string>(register: K): RegisterColumns<R[K]>;
  /** What a derivation gives for this year: computed the first time it is asked, the same object at every call. */
  once<T>(derive: (of: ReportYear<R>) => T): T;
}

export function reportYear(registers: ParsedRegisters, year: number): ReportYear {
  const known = new Map<unknown, unknown>();
  const self: ReportYear = {
    year,
    firstDay: serialDay(year, 1, 1),
    lastDay: serialDay(year, 12, 31),
    columns: (register) => columnsOf(registers, register),
    once<T>(derive: (of: ReportYear) => T): T {
      if (!known.has(derive)) known.set(derive, derive(self));
      // Only what this very function gave is kept under it.
      return known.get(derive) as T;
    },
  };
  return self;
}
