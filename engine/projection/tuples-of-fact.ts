import type { Code, Tuple } from '../contract';
import type { FactTable } from '../facts';
import type { Projection } from './projection';

/** The codes a fact bears of a variable; none at all is ''. */
function answersOf(table: FactTable, variable: string, fact: number): readonly Code[] {
  const column = table.variables.get(variable);
  if (!column) return [];
  if (column.kind === 'single') return column.levels.slice(column.codes[fact], (column.codes[fact] ?? 0) + 1);
  const set = (column.sets[fact] ?? 0) || 1;
  return column.levels.filter((_, index) => (set >>> index) & 1);
}

/** The first variable of a filter whose asked codes a fact does not bear; null when it passes. */
export const failingVariable = (table: FactTable, { where }: Pick<Projection, 'where'>, fact: number): string | null =>
  Object.entries(where).find(
    ([variable, wanted]) => !answersOf(table, variable, fact).some((code) => wanted.includes(code)),
  )?.[0] ?? null;

/**
 * Which tuples of a projection count a fact: their positions, ascending; several where the fact has several answers,
 * none where the filter leaves it out.
 *
 * @param table the facts that were counted
 * @param tuples what `count` gave of the projection over them
 */
export function tuplesOfFact(
  table: FactTable,
  projection: Projection,
  tuples: readonly Tuple[],
): (fact: number) => readonly number[] {
  const textOf = (codes: readonly Code[]): string => codes.join('|');
  const positions = new Map(tuples.map(([codes], index) => [textOf(codes), index]));
  return (fact) => {
    if (failingVariable(table, projection, fact) !== null) return [];
    const borne = projection.by.reduce<readonly (readonly Code[])[]>(
      (begun, variable) => begun.flatMap((codes) => answersOf(table, variable, fact).map((code) => [...codes, code])),
      [[]],
    );
    return borne.flatMap((codes) => positions.get(textOf(codes)) ?? []).sort((a, b) => a - b);
  };
}
