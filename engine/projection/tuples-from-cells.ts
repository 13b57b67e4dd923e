import type { Aggregate, Code, Tuple } from '../contract';
import type { CountedCells, Measured } from './cube';
import type { CubeSpec } from './cube-specs';
import type { Projection } from './projection';

/** Where a projection finds its tuples in the cells of its cube: hangs on the catalogue alone, and is made once. */
interface Reader {
  /** By digit and level: what the level adds to the number of the tuple; −1 where the filter leaves it out. */
  readonly steps: readonly Int32Array[];
  /** Numbers of tuples are below this. Ascending numbers are tuples in the order of their codes. */
  readonly size: number;
  /** By counted variable: its codes in their order, and how many tuples lie between two of them. */
  readonly codes: readonly { readonly sorted: readonly Code[]; readonly stride: number }[];
  /** Position of each quantity among those of the cube. */
  readonly quantities: readonly number[];
}

interface Readers {
  readonly levels: CountedCells['levels'];
  readonly readers: readonly Reader[];
}

const known = new WeakMap<CubeSpec, Readers>();

/** Made anew when the facts have other lists than those before: the same spec may be counted in the words of a period. */
function readersOf(spec: CubeSpec, levels: CountedCells['levels']): readonly Reader[] {
  const before = known.get(spec);
  if (before?.levels.length === levels.length && before.levels.every((own, digit) => own === levels[digit]))
    return before.readers;
  const readers = spec.projections.map(([, projection]) => readerOf(spec, projection, levels));
  known.set(spec, { levels, readers });
  return readers;
}

function readerOf(spec: CubeSpec, { by, where, quantities }: Projection, levels: CountedCells['levels']): Reader {
  const names = spec.several === null ? spec.singles : [...spec.singles, spec.several];
  const steps = levels.map((own) => new Int32Array(own.length));
  const codes: { sorted: readonly Code[]; stride: number }[] = [];
  let stride = 1;
  // The last variable changes first, so that numbers are in the order of the codes.
  for (const variable of [...by].reverse()) {
    const digit = names.indexOf(variable);
    const own = levels[digit] ?? [];
    const sorted = [...own].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    own.forEach((code, level) => steps[digit]?.fill(sorted.indexOf(code) * stride, level, level + 1));
    codes.unshift({ sorted, stride });
    stride *= sorted.length;
  }
  // A filter on a variable with several answers is a gate: applied before, on all the answers of a fact.
  for (const [variable, allowed] of Object.entries(where)) {
    const digit = spec.singles.indexOf(variable);
    levels[digit]?.forEach((code, level) => {
      if (!allowed.includes(code)) steps[digit]?.fill(-1, level, level + 1);
    });
  }
  return { steps, size: stride, codes, quantities: quantities.map((name) => spec.quantities.indexOf(name)) };
}

// Every index below is in bounds by construction: see digits.ts.

/** The tuples of each projection of a cube, in the order of their codes. */
export function tuplesFromCells(spec: CubeSpec, cells: CountedCells): Tuple[][] {
  return readersOf(spec, cells.levels).map((reader) => {
    const numbers = numbersOf(reader, cells);
    const facts = new Float64Array(reader.size);
    for (let cell = 0; cell < numbers.length; cell++) {
      const number = numbers[cell] as number;
      if (number >= 0) facts[number] = (facts[number] as number) + (cells.facts[cell] as number);
    }
    const measured = reader.quantities.map((position) => merged(cells.measured[position] as Measured, numbers, reader));
    const tuples: Tuple[] = [];
    for (let number = 0; number < facts.length; number++) {
      const count = facts[number] as number;
      if (count === 0) continue;
      const codes = reader.codes.map(({ sorted, stride }) => sorted[Math.floor(number / stride) % sorted.length] ?? '');
      tuples.push([codes, count, ...measured.map((at) => at(number))]);
    }
    return tuples;
  });
}

/** The number of the tuple that each cell counts in; negative where the filter leaves it out. */
function numbersOf({ steps }: Reader, { digits, facts }: CountedCells): Int32Array {
  const numbers = new Int32Array(facts.length);
  for (let digit = 0; digit < steps.length; digit++) {
    const [own, levels] = [steps[digit] as Int32Array, digits[digit] as Uint16Array];
    for (let cell = 0; cell < numbers.length; cell++) {
      const step = own[levels[cell] as number] as number;
      const before = numbers[cell] as number;
      numbers[cell] = step < 0 || before < 0 ? -1 : before + step;
    }
  }
  return numbers;
}

/** [known, sum, min, max] of a quantity in each tuple, of the cells that count in it. */
function merged(of: Measured, numbers: Int32Array, { size }: Reader): (number: number) => Aggregate {
  const found: Measured = {
    known: new Float64Array(size),
    sum: new Float64Array(size),
    min: new Float64Array(size),
    max: new Float64Array(size),
  };
  for (let cell = 0; cell < numbers.length; cell++) {
    const number = numbers[cell] as number;
    const more = of.known[cell] as number;
    if (number < 0 || more === 0) continue;
    const before = found.known[number] as number;
    const [min, max] = [of.min[cell] as number, of.max[cell] as number];
    found.known[number] = before + more;
    found.sum[number] = (found.sum[number] as number) + (of.sum[cell] as number);
    if (before === 0 || min < (found.min[number] as number)) found.min[number] = min;
    if (before === 0 || max > (found.max[number] as number)) found.max[number] = max;
  }
  const at = (values: Float64Array, number: number): number => values[number] ?? 0;
  return (number) => [at(found.known, number), at(found.sum, number), at(found.min, number), at(found.max, number)];
}
