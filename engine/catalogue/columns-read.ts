import { type ColumnPath, unitOf, type UnitsProfile } from '../facts';
import { registerOf } from '../registers';
import type { Entry } from './entry';
import { usesOf, type Use } from './uses-of';

/** What a table reads of the registers: «register.field», each once. */
export interface ColumnsRead {
  /** Columns that decide which rows are counted. */
  readonly rows: ReadonlySet<ColumnPath>;
  /** Those of `rows` that are looked at only where another column is empty, with this one. */
  readonly instead: ReadonlyMap<ColumnPath, ColumnPath>;
  /** Columns that what is said of these rows is made of. */
  readonly answers: ReadonlySet<ColumnPath>;
}

const known = new WeakMap<UnitsProfile['units'], WeakMap<Entry, ColumnsRead>>();

/**
 * The columns without one of which the figures of a table mean something else: an absent closing date would say that
 * every file is open. Made of what the units of the table say they are derived from; a list also reads what it prints.
 */
export function columnsRead(profile: UnitsProfile, entry: Entry): ColumnsRead {
  const ofProfile = known.get(profile.units) ?? new WeakMap<Entry, ColumnsRead>();
  known.set(profile.units, ofProfile);
  const found = ofProfile.get(entry) ?? columnsOfEntry(profile, entry);
  ofProfile.set(entry, found);
  return found;
}

function columnsOfEntry(profile: UnitsProfile, entry: Entry): ColumnsRead {
  const rows = new Set<ColumnPath>();
  const answers = new Set<ColumnPath>();
  const instead = new Map<ColumnPath, ColumnPath>();
  for (const use of usesOf(entry)) {
    for (const column of rowsOfUse(profile, use)) rows.add(column);
    const { variables, quantities, onlyWithout = {} } = unitOf(profile, use.unit);
    for (const column of rows) if (onlyWithout[column] !== undefined) instead.set(column, onlyWithout[column]);
    const described = { ...variables, ...quantities };
    const asked = Object.keys(use.where).filter((name) => codesOf(profile, use, name) === null);
    const none = silentColumns(profile, use);
    for (const name of [...use.variables, ...use.quantities, ...asked])
      for (const column of described[name]?.derivedFrom ?? []) if (!none.has(column)) answers.add(column);
  }
  // A list is put in order by what it prints: `sort` names nothing else that is read.
  if (entry.kind === 'list') for (const field of entry.fields) answers.add(`${entry.register}.${field}`);
  return { rows, answers, instead };
}

/** Columns of the codes that are asked of a variable; null when they are not fewer than those of the facts. */
function codesOf(profile: UnitsProfile, { unit, where }: Use, variable: string): readonly ColumnPath[] | null {
  const columns = unitOf(profile, unit).codesFrom?.[variable];
  const asked = where[variable] ?? [];
  if (columns === undefined || asked.length === 0) return null;
  const found = asked.map((code) => columns[code]);
  return found.every((own) => own !== undefined) ? found.flat() : null;
}

/** Columns that say nothing of the facts with one of the codes that are asked. */
function silentColumns(profile: UnitsProfile, { unit, where }: Use): ReadonlySet<ColumnPath> {
  const { without = {} } = unitOf(profile, unit);
  return new Set(
    Object.entries(where).flatMap(([variable, codes]) => {
      const [first = [], ...others] = codes.map((code) => without[variable]?.[code] ?? []);
      return first.filter((column) => others.every((columns) => columns.includes(column)));
    }),
  );
}

function rowsOfUse(profile: UnitsProfile, use: Use): readonly ColumnPath[] {
  const narrowed = Object.keys(use.where).flatMap((variable) => codesOf(profile, use, variable) ?? []);
  return narrowed.length > 0 ? narrowed : unitOf(profile, use.unit).rowsFrom;
}

/** Whether a column says which row is which, or its register cannot be read without it: every table of it depends on it. */
export function isKey(profile: UnitsProfile, register: string, field: string): boolean {
  const spec = registerOf(profile, register);
  return (
    spec !== undefined &&
    (spec.essential.some((group) => group.includes(field)) ||
      spec.columns.some(({ key, type }) => key === field && type === 'id'))
  );
}
