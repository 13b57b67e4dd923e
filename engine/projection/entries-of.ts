import type { Code } from '../contract';
import type { FactTable, FactVariable } from '../facts';
import { crossed, digitOf, type Digit } from './digits';

/** A filter on a variable with several answers: a fact passes when one of its answers is asked for. */
export interface Gate {
  readonly variable: string;
  readonly codes: readonly Code[];
}

/** Variables whose combinations are counted together. */
export interface Combination {
  /** Variables with one answer per fact, in alphabetical order. */
  readonly singles: readonly string[];
  /** A variable with several answers, a fact counting once in each; null for none. */
  readonly several: string | null;
  readonly gates: readonly Gate[];
}

/**
 * Facts and the combination (cell) each counts in, one entry per answer. A cell is a number in mixed radix: the levels
 * of the singles in their order, then those of the variable with several answers.
 */
export interface Entries {
  readonly facts: Uint32Array;
  readonly cells: Digit['codes'];
  /** How many cells there are. */
  readonly size: number;
}

type Column<K extends FactVariable['kind']> = Extract<FactVariable, { readonly kind: K }>;

/** A variable of a table of facts. Throws when it has none of that name and kind: both come from the declared units. */
export function columnOf<K extends FactVariable['kind']>(table: FactTable, variable: string, kind: K): Column<K> {
  const column = table.variables.get(variable);
  if (column?.kind !== kind) throw new Error(`The facts ${table.unit} have no ${kind} variable ${variable}.`);
  return column as Column<K>;
}

/** Bit k for levels[k]. */
const bitsOf = (levels: readonly Code[], codes: readonly Code[]): number =>
  levels.reduce((bits, level, index) => (codes.includes(level) ? bits | (1 << index) : bits), 0);

/** Index of the lowest bit of a set that has one. */
const lowest = (set: number): number => 31 - Math.clz32(set & -set);

function everyFact(count: number): Uint32Array {
  const facts = new Uint32Array(count);
  for (let fact = 0; fact < count; fact++) facts[fact] = fact;
  return facts;
}

// Every index below is in bounds by construction: see digits.ts.

/** The entries that pass a gate. */
function pass({ facts, cells, size }: Entries, sets: Uint32Array, wanted: number): Entries {
  const passing = new Uint32Array(facts.length);
  const kept = new Uint32Array(facts.length);
  let length = 0;
  for (let entry = 0; entry < facts.length; entry++) {
    const fact = facts[entry] as number;
    if ((((sets[fact] as number) || 1) & wanted) === 0) continue;
    passing[length] = fact;
    kept[length++] = cells[entry] as number;
  }
  return { facts: passing.subarray(0, length), cells: kept.subarray(0, length), size };
}

/** One entry per answer; no answer at all is ''. */
function expand({ facts, cells, size }: Entries, sets: Uint32Array, levels: number): Entries {
  let length = 0;
  for (let entry = 0; entry < facts.length; entry++)
    for (let rest = (sets[facts[entry] as number] as number) || 1; rest !== 0; rest &= rest - 1) length++;
  const expanded = { facts: new Uint32Array(length), cells: new Uint32Array(length), size: size * levels };
  let next = 0;
  for (let entry = 0; entry < facts.length; entry++) {
    const fact = facts[entry] as number;
    const first = (cells[entry] as number) * levels;
    for (let rest = (sets[fact] as number) || 1; rest !== 0; rest &= rest - 1) {
      expanded.facts[next] = fact;
      expanded.cells[next++] = first + lowest(rest);
    }
  }
  return expanded;
}

/** The cell of every fact that passes the gates. */
export function entriesOf(table: FactTable, { singles, several, gates }: Combination): Entries {
  const { codes, levels: size } = crossed(
    singles.map((name) => digitOf(columnOf(table, name, 'single'))),
    table.count,
  );
  const all: Entries = { facts: everyFact(table.count), cells: codes, size };
  const passing = gates.reduce((entries, { variable, codes: wanted }) => {
    const { levels, sets } = columnOf(table, variable, 'multiple');
    return pass(entries, sets, bitsOf(levels, wanted));
  }, all);
  if (several === null) return passing;
  const { levels, sets } = columnOf(table, several, 'multiple');
  return expand(passing, sets, levels.length);
}
