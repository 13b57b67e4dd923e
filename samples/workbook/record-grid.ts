import type { CellValue, ColumnSpec, RegisterSpec } from '@report/engine/registers';
import { listOf, type ListsProfile } from '@report/engine/vocabularies';

/** A cell of a line: codes for the columns of a list, days since 1899-12-30 for dates; null and '' leave it empty. */
export type RecordValue = string | number | boolean | null | readonly string[];

/** A line of a register by field key. Fields left out stay empty. */
export type RegisterRecord = Readonly<Record<string, RecordValue>>;

/**
 * The sheet of a register as Excel holds it: canonical headers, then one row per record with labels instead of codes,
 * oui / non, and serials for dates. Throws for a field or a code the register does not know.
 */
export const recordGrid = (
  profile: ListsProfile,
  register: RegisterSpec,
  records: readonly RegisterRecord[],
): CellValue[][] => {
  const known = new Set(register.columns.map(({ key }) => key));
  for (const key of records.flatMap((record) => Object.keys(record)))
    if (!known.has(key)) throw new RangeError(`no field ${key} in ${register.sheet}`);
  return [
    register.columns.map(({ header }) => header),
    ...records.map((record) => register.columns.map((column) => cellOf(profile, column, record[column.key]))),
  ];
};

const cellOf = (profile: ListsProfile, column: ColumnSpec, value: RecordValue | undefined): CellValue => {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return value.map((code) => labelOf(profile, column, code)).join('; ');
  return 'vocabulary' in column ? labelOf(profile, column, value) : value;
};

const labelOf = (profile: ListsProfile, column: ColumnSpec, code: string): string => {
  const entries = 'vocabulary' in column ? listOf(profile, column.vocabulary).entries : [];
  const entry = entries.find((candidate) => candidate.code === code);
  if (!entry) throw new RangeError(`no code ${code} for ${column.key}`);
  return entry.label;
};
