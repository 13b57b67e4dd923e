import { unitOf, type UnitsProfile } from '../facts';
import { registerOf } from '../registers';
import type { CatalogueProfile } from './catalogue-profile';
import type { Entry } from './entry';
import { registersOf } from './registers-of';
import { usesOf } from './uses-of';

/** Whether a variable or quantity that a table uses is computed from «register.field». */
const usesColumn = (profile: UnitsProfile, entry: Entry, column: `${string}.${string}`): boolean =>
  usesOf(entry).some(({ unit, variables, quantities }) => {
    const described = { ...unitOf(profile, unit).variables, ...unitOf(profile, unit).quantities };
    return [...variables, ...quantities].some((name) => described[name]?.derivedFrom.includes(column));
  });

/** Whether a column says which year the rows of its register belong to: every table of the register depends on it. */
function decidesYear(profile: CatalogueProfile, register: string, field: string): boolean {
  const spec = registerOf(profile, register);
  return spec !== undefined && (spec.mainDate === field || spec.statedYear === field);
}

/**
 * Ids of the tables, in the order of the report, whose figures or rows come from a register, or (with a field) from one
 * of its columns: a variable or quantity they use is computed from it, or they list it, or it says the year of the rows.
 * None for an unknown register or field.
 */
export const tablesReading = (profile: CatalogueProfile, register: string, field: string | null): readonly string[] =>
  profile.tables
    .filter((entry) =>
      field === null || decidesYear(profile, register, field)
        ? registersOf(profile, entry).includes(register)
        : usesColumn(profile, entry, `${register}.${field}`) ||
          (entry.kind === 'list' && entry.register === register && entry.fields.includes(field)),
    )
    .map(({ id }) => id);
