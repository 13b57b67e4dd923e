import type { Period } from '../calendar';
import type { ParsedRegisters, Registers } from '../registers';
import { columnsOf, type RegisterColumns } from './columns-of';

/** The registers of an association seen from one period, with what several units derive from them. */
export interface ReportPeriod<R extends Registers = Registers> extends Period {
  columns<K extends keyof R & string>(register: K): RegisterColumns<R[K]>;
  /** What a derivation gives for this period: computed the first time it is asked, the same object at every call. */
  once<T>(derive: (of: ReportPeriod<R>) => T): T;
}

export function reportPeriod(registers: ParsedRegisters, { firstDay, lastDay }: Period): ReportPeriod {
  const known = new Map<unknown, unknown>();
  const self: ReportPeriod = {
    firstDay,
    lastDay,
    columns: (register) => columnsOf(registers, register),
    once<T>(derive: (of: ReportPeriod) => T): T {
      if (!known.has(derive)) known.set(derive, derive(self));
      // Only what this very function gave is kept under it.
      return known.get(derive) as T;
    },
  };
  return self;
}
