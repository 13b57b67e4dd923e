import { type CatalogueProfile, tablesReading } from '@report/engine/catalogue';
import { registerOf } from '@report/engine/registers';

/** How many tables of the catalogue need what is not read, and whether they can still be computed. */
export interface TablesWithout {
  readonly tables: number;
  readonly computed: boolean;
}

/**
 * What not using a register, or one field of it, costs. Without a register, or a field that is essential to it, its
 * tables cannot be computed; without another field they are, and what the field would say is «Non renseigné».
 */
export function tablesWithout(profile: CatalogueProfile, register: string, field: string | null): TablesWithout {
  const essential =
    field === null || (registerOf(profile, register)?.essential ?? []).some((group) => group.includes(field));
  return { tables: tablesReading(profile, register, essential ? null : field).length, computed: !essential };
}
