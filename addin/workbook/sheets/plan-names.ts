import { provisionalName } from '../product-names';
import type { ListedSheet } from './list-sheets';

export interface PlannedSheet {
  /** Wished name: the key under which the next run finds the sheet again. */
  readonly key: string;
  /** Name it will bear. */
  readonly name: string;
  /** Provisional name. */
  readonly staging: string;
  /** The result of an earlier run that it replaces, in place. */
  readonly replaces: ListedSheet | null;
}

/** Excel compares sheet names without case, and cuts them at 31 characters. */
const MAX_NAME = 31;
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Under which names the sheets of a run will stand. Ours of an earlier run give theirs up; a name of any other
 * sheet is not taken: ours becomes «… (2)».
 */
export function planNames(keys: readonly string[], sheets: readonly ListedSheet[], run: string): PlannedSheet[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return keys.map((key, index) => {
    const replaces =
      sheets.find(({ name, mark }) => mark?.role === 'result' && same(mark.key, key) && same(mark.name, name)) ?? null;
    const name = replaces?.name ?? freeName(key, taken);
    taken.add(name.toLowerCase());
    return { key, name, staging: provisionalName(run, index), replaces };
  });
}

/** The wished name, or «… (2)», «… (3)», … cut to the length Excel allows. `taken`: names in lower case. */
export function freeName(key: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = key.slice(0, MAX_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
