import { lookupKey } from '../../vocabularies';
import type { ColumnName } from '../answers/answers';
import { columnOf, type ColumnSpec, type RegisterSpec } from '../register-spec';

/** Which columns of a header row a register knows. Columns are offsets in the row. */
export interface ColumnMatch {
  readonly spec: RegisterSpec;
  /** Offset → column of the register; at most one offset per field. */
  readonly fields: ReadonlyMap<number, ColumnSpec>;
  /** Further columns for a field already matched: [offset, offset of the first]. */
  readonly doubles: ReadonlyMap<number, number>;
  /** Named columns the register does not know, or that the user set aside. */
  readonly unknown: readonly number[];
  /** Offset → name of every named column. */
  readonly names: ReadonlyMap<number, ColumnName>;
  /** How well the header fits: identifiers and required columns weigh most, personal ones least. */
  readonly score: number;
  /** Share (0 to 1) of the required columns, and of the essential groups, that are there. */
  readonly required: number;
  readonly essential: number;
}

/** An alias is a little less sure than the header of reference. */
const ALIAS = 0.9;
const weightOf = (column: ColumnSpec): number =>
  column.personal && column.type === 'text'
    ? 0.5
    : column.required === true || column.type === 'id' || column.type === 'ref'
      ? 3
      : 1.5;

type HeaderIndex = ReadonlyMap<string, { readonly column: ColumnSpec; readonly weight: number }>;
const indexes = new WeakMap<RegisterSpec, HeaderIndex>();

function indexOf(spec: RegisterSpec): HeaderIndex {
  const known = indexes.get(spec);
  if (known) return known;
  const index = new Map<string, { column: ColumnSpec; weight: number }>();
  for (const column of spec.columns) {
    for (const alias of column.aliases) index.set(lookupKey(alias), { column, weight: weightOf(column) * ALIAS });
  }
  for (const column of spec.columns) index.set(lookupKey(column.header), { column, weight: weightOf(column) });
  indexes.set(spec, index);
  return index;
}

/** The titles a register's columns go by, in the form they are compared in. */
export const titlesOf = (spec: RegisterSpec): Iterable<string> => indexOf(spec).keys();

/** What the user said a column is: the key of a field; null: not used; undefined: nobody said. */
export type FieldAnswer = (column: ColumnName) => string | null | undefined;

/**
 * Matches the texts of a header row to the columns of a register. Each position may offer several texts (a header on
 * two rows: both together, the lower, the upper); the first that is known counts. An answer goes before the titles.
 */
export function matchColumns(
  spec: RegisterSpec,
  headers: readonly (readonly string[])[],
  answered: FieldAnswer,
): ColumnMatch {
  const index = indexOf(spec);
  const fields = new Map<number, ColumnSpec>();
  const firstOf = new Map<string, number>();
  const doubles = new Map<number, number>();
  const unknown: number[] = [];
  const names = new Map<number, ColumnName>();
  const times = new Map<string, number>();
  let score = 0;
  headers.forEach((keys, offset) => {
    const [header] = keys;
    if (header === undefined) return;
    const name = { header, nth: times.get(header) ?? 0 };
    times.set(header, name.nth + 1);
    names.set(offset, name);
    const answer = answered(name);
    const key = keys.find((candidate) => index.has(candidate));
    const found = answer === undefined ? index.get(key ?? '') : fieldOf(spec, answer);
    if (!found) {
      unknown.push(offset);
      return;
    }
    const first = firstOf.get(found.column.key);
    if (first !== undefined) {
      doubles.set(offset, first);
      return;
    }
    firstOf.set(found.column.key, offset);
    fields.set(offset, found.column);
    score += found.weight;
  });
  const required = spec.columns.filter((column) => column.required === true);
  return {
    spec,
    fields,
    doubles,
    unknown,
    names,
    score,
    required: share(required.map(({ key }) => firstOf.has(key))),
    essential: share(spec.essential.map((group) => group.some((key) => firstOf.has(key)))),
  };
}

function fieldOf(spec: RegisterSpec, field: string | null): { column: ColumnSpec; weight: number } | undefined {
  const column = field === null ? undefined : columnOf(spec, field);
  return column && { column, weight: weightOf(column) };
}

const share = (present: readonly boolean[]): number =>
  present.length === 0 ? 1 : present.filter(Boolean).length / present.length;
