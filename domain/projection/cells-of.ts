import type { Code } from '../contract';
import type { FactVariable } from '../facts';

/**
 * Facts and the cell each counts in, one entry per answer: a cell is a combination of one level of each counted
 * variable, numbered with the last variable running fastest.
 */
export interface Cells {
  readonly facts: Uint32Array;
  readonly cells: Uint32Array;
  /** How many cells there are. */
  readonly size: number;
}

/** How many answers a fact gave; none counts as one: ''. */
function answersIn(set: number): number {
  let count = 0;
  for (let rest = set || 1; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** One entry per answer of a variable with several answers. */
function expand({ facts, cells, size }: Cells, sets: Uint32Array, levels: number): Cells {
  let length = 0;
  for (const fact of facts) length += answersIn(sets[fact] ?? 0);
  const expanded = { facts: new Uint32Array(length), cells: new Uint32Array(length), size: size * levels };
  let entry = 0;
  facts.forEach((fact, index) => {
    for (let rest = (sets[fact] ?? 0) || 1; rest !== 0; rest &= rest - 1) {
      expanded.facts[entry] = fact;
      expanded.cells[entry++] = (cells[index] ?? 0) * levels + 31 - Math.clz32(rest & -rest);
    }
  });
  return expanded;
}

/** Crosses cells with one more variable with a single answer. */
function cross({ facts, cells, size }: Cells, codes: Uint8Array | Uint16Array, levels: number): Cells {
  const crossed = new Uint32Array(facts.length);
  for (let index = 0; index < facts.length; index++)
    crossed[index] = (cells[index] ?? 0) * levels + (codes[facts[index] ?? 0] ?? 0);
  return { facts, cells: crossed, size: size * levels };
}

/** The cells of the given facts (indexes) under the cross of the given variables; one cell for all without variables. */
export function cellsOf(columns: readonly FactVariable[], facts: Uint32Array): Cells {
  return columns.reduce<Cells>(
    (cells, column) =>
      column.kind === 'single'
        ? cross(cells, column.codes, column.levels.length)
        : expand(cells, column.sets, column.levels.length),
    { facts, cells: new Uint32Array(facts.length), size: 1 },
  );
}

/** The codes of a cell, one per variable. */
export function codesOf(columns: readonly FactVariable[], cell: number): Code[] {
  let rest = cell;
  return [...columns]
    .reverse()
    .map(({ levels }) => {
      const code = levels[rest % levels.length] ?? '';
      rest = Math.floor(rest / levels.length);
      return code;
    })
    .reverse();
}
