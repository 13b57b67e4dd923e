import type { Code } from '../contract';
import type { Where } from '../catalogue';
import type { FactTable, FactVariable } from '../facts';

/** A variable of a table of facts. Throws when there is none: both names come from the catalogue. */
export function columnOf(table: FactTable, variable: string): FactVariable {
  const column = table.variables.get(variable);
  if (!column) throw new Error(`The facts ${table.unit} have no variable ${variable}.`);
  return column;
}

/** 1 for each level that passes. */
function allowed(levels: readonly Code[], codes: readonly Code[]): Uint8Array {
  return Uint8Array.from(levels, (level) => (codes.includes(level) ? 1 : 0));
}

/** Bit k for levels[k]. */
const bits = (levels: readonly Code[], codes: readonly Code[]): number =>
  levels.reduce((set, level, index) => (codes.includes(level) ? set | (1 << index) : set), 0);

/** Those of the given facts that bear one of the codes. A fact with no answer bears ''. */
function bearing(facts: Uint32Array, column: FactVariable, codes: readonly Code[]): Uint32Array {
  const kept = new Uint32Array(facts.length);
  let count = 0;
  if (column.kind === 'single') {
    const passes = allowed(column.levels, codes);
    for (const fact of facts) {
      kept[count] = fact;
      count += passes[column.codes[fact] ?? 0] ?? 0;
    }
  } else {
    const wanted = bits(column.levels, codes);
    for (const fact of facts) {
      kept[count] = fact;
      count += (((column.sets[fact] ?? 0) || 1) & wanted) === 0 ? 0 : 1;
    }
  }
  return kept.subarray(0, count);
}

/** Indexes of the facts that satisfy every filter, in their order. */
export const selectFacts = (table: FactTable, where: Where): Uint32Array =>
  Object.entries(where).reduce<Uint32Array>(
    (facts, [variable, codes]) => bearing(facts, columnOf(table, variable), codes),
    Uint32Array.from({ length: table.count }, (_, fact) => fact),
  );
