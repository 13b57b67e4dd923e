import { unitOf, type UnitsProfile } from '../facts';
import { BLANK, type ColumnData, FIRST_LISTED, type ParsedRegister } from '../registers';
import { listOf } from '../vocabularies';
import type { Use } from './uses-of';

/**
 * Whether a row of a register can be among the facts that are asked, by what its own columns say: a row of another
 * category never is, whatever its date. A condition that is not one column of codes excludes nothing.
 */
export function rowsAsked(
  profile: UnitsProfile,
  { register, columns }: ParsedRegister,
  { unit, where }: Use,
): (row: number) => boolean {
  const { variables } = unitOf(profile, unit);
  const conditions = Object.entries(where).flatMap(([name, codes]) => {
    const [path, ...others] = variables[name]?.derivedFrom ?? [];
    const column = columns.get(path?.slice(register.length + 1) ?? '');
    if (path?.startsWith(`${register}.`) !== true || others.length > 0 || !column) return [];
    const holds = codesIn(profile, column, codes);
    return holds ? [holds] : [];
  });
  return (row) => conditions.every((holds) => holds(row));
}

/** Whether a cell holds one of the codes; null for a column of no list. */
function codesIn(
  profile: UnitsProfile,
  column: ColumnData,
  codes: readonly string[],
): ((row: number) => boolean) | null {
  if (column.kind !== 'code' && column.kind !== 'codes') return null;
  const { entries } = listOf(profile, column.vocabulary);
  const asked = entries.flatMap(({ code }, index) => (codes.includes(code) ? [index] : []));
  // An empty or unreadable answer may be asked for too: nothing is excluded then.
  if (asked.length < codes.length) return null;
  if (column.kind === 'code') return (row) => asked.includes((column.codes[row] ?? BLANK) - FIRST_LISTED);
  return (row) => asked.some((index) => (((column.sets[row] ?? 0) >>> index) & 1) === 1);
}
