import { CATALOGUE, registersOf, usesOf } from '@report/engine/catalogue';
import { type FactUnit, UNITS } from '@report/engine/facts';
import { REGISTERS } from '@report/engine/registers';

/** How many tables of the catalogue suffer when something is not read, and whether they can still be computed. */
export interface TablesWithout {
  readonly tables: number;
  readonly computed: boolean;
}

/**
 * What not using a register, or one field of it, costs. Without a register, or a field that is essential to it, its
 * tables cannot be computed; without another field they are, and what the field would say is «Non renseigné».
 */
export function tablesWithout(register: string, field: string | null): TablesWithout {
  const essential = field === null || REGISTERS[register].essential.some((group) => group.includes(field));
  if (essential) {
    return { tables: CATALOGUE.filter((entry) => registersOf(entry).includes(register)).length, computed: false };
  }
  const column = `${register}.${field}`;
  const reads = CATALOGUE.filter((entry) =>
    usesOf(entry).some(({ unit, variables, quantities }) => {
      const declared: FactUnit = UNITS[unit];
      const described = { ...declared.variables, ...declared.quantities };
      return [...variables, ...quantities].some((name) =>
        described[name]?.derivedFrom.some((source) => source === column),
      );
    }),
  );
  return { tables: reads.length, computed: true };
}
