import type { CatalogueProfile } from './catalogue-profile';
import { columnsRead, isKey } from './columns-read';
import { registersOf } from './registers-of';

/**
 * Ids of the tables, in the order of the report, whose figures or rows come from a register, or (with a field) from one
 * of its columns: it decides which rows they count, what they say is computed from it, or they list it.
 * None for an unknown register or field.
 */
export const tablesReading = (profile: CatalogueProfile, register: string, field: string | null): readonly string[] =>
  profile.tables
    .filter((entry) => {
      if (field === null || isKey(profile, register, field)) return registersOf(profile, entry).includes(register);
      const { rows, answers } = columnsRead(profile, entry);
      return rows.has(`${register}.${field}`) || answers.has(`${register}.${field}`);
    })
    .map(({ id }) => id);
