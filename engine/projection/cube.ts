import type { Code } from '../contract';
import { UNKNOWN, type FactTable } from '../facts';
import type { CubeSpec } from './cube-specs';
import { countDigits, digitOf } from './digits';
import { columnOf, entriesOf, type Entries } from './entries-of';

/** [known, sum, min, max] of a quantity, by cell; all 0 where none is known. */
export interface Measured {
  readonly known: Float64Array;
  readonly sum: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/** The combinations of codes that some fact bears (cells), in columns. */
export interface CountedCells {
  /** By digit: the levels of its variable. Digits are the singles of the spec, then the variable of several answers. */
  readonly levels: readonly (readonly Code[])[];
  /** By digit and cell: index in the levels. */
  readonly digits: readonly Uint16Array[];
  /** By cell: how many facts. */
  readonly facts: Uint32Array;
  /** By quantity of the spec, and cell. */
  readonly measured: readonly Measured[];
}

// Every index below is in bounds by construction: see digits.ts.

/** A quantity in each of the cells at `places`. */
function measure(values: Int32Array, { facts, cells, size }: Entries, places: Uint32Array): Measured {
  const known = new Uint32Array(size);
  const sum = new Float64Array(size);
  const min = new Int32Array(size);
  const max = new Int32Array(size);
  for (let entry = 0; entry < facts.length; entry++) {
    const value = values[facts[entry] as number] as number;
    if (value === UNKNOWN) continue;
    const cell = cells[entry] as number;
    const before = known[cell] as number;
    known[cell] = before + 1;
    sum[cell] = (sum[cell] as number) + value;
    if (before === 0 || value < (min[cell] as number)) min[cell] = value;
    if (before === 0 || value > (max[cell] as number)) max[cell] = value;
  }
  const picked = (of: Uint32Array | Float64Array | Int32Array): Float64Array => {
    const there = new Float64Array(places.length);
    for (let index = 0; index < places.length; index++) there[index] = of[places[index] as number] as number;
    return there;
  };
  return { known: picked(known), sum: picked(sum), min: picked(min), max: picked(max) };
}

/** The cells that hold something: their numbers. */
function filled(counts: Uint32Array): Uint32Array {
  let length = 0;
  for (let cell = 0; cell < counts.length; cell++) if (counts[cell] !== 0) length++;
  const places = new Uint32Array(length);
  let next = 0;
  for (let cell = 0; cell < counts.length; cell++) if (counts[cell] !== 0) places[next++] = cell;
  return places;
}

/** The digits of numbers in mixed radix: the last digit changes first. */
function digitsOf(places: Uint32Array, levels: readonly (readonly Code[])[]): Uint16Array[] {
  let rest = places;
  const digits = [...levels].reverse().map(({ length }) => {
    const own = new Uint16Array(places.length);
    const above = new Uint32Array(places.length);
    for (let index = 0; index < places.length; index++) {
      const number = rest[index] as number;
      own[index] = number % length;
      above[index] = (number - (number % length)) / length;
    }
    rest = above;
    return own;
  });
  return digits.reverse();
}

/** Counts every combination of some variables in one pass over the facts, whatever the number of tables that need it. */
export function cube(table: FactTable, spec: CubeSpec): CountedCells {
  const { singles, several, gates, quantities } = spec;
  const columns = singles.map((name) => columnOf(table, name, 'single'));
  const levels = columns.map((column) => column.levels);
  if (several !== null) levels.push(columnOf(table, several, 'multiple').levels);
  const plain = several === null && gates.length === 0 && quantities.length === 0;
  const entries = plain ? null : entriesOf(table, spec);
  const counts = entries
    ? countDigits([{ codes: entries.cells, levels: entries.size }], entries.cells.length)
    : countDigits(columns.map(digitOf), table.count);
  const places = filled(counts);
  const facts = new Uint32Array(places.length);
  for (let index = 0; index < places.length; index++) facts[index] = counts[places[index] as number] as number;
  const measured = quantities.map((name) => {
    const quantity = table.quantities.get(name);
    if (!entries || !quantity) throw new Error(`The facts ${table.unit} have no quantity ${name}.`);
    return measure(quantity.values, entries, places);
  });
  return { levels, digits: digitsOf(places, levels), facts, measured };
}
