import type { Aggregate, Code } from '../contract';
import { UNKNOWN, type FactTable, type FactVariable } from '../facts';
import { countDigits, digitOf } from './digits';
import { columnOf, entriesOf, type Combination, type Entries } from './entries-of';

/** A combination of codes that some fact bears. */
export interface CubeCell {
  /** Code by variable. */
  readonly codes: Readonly<Record<string, Code>>;
  readonly facts: number;
  /** [known, sum, min, max] by quantity. */
  readonly aggregates: Readonly<Record<string, Aggregate>>;
}

/** [known, sum, min, max] of a quantity in each cell; all 0 where none is known. */
function aggregate(values: Int32Array, { facts, cells, size }: Entries): (cell: number) => Aggregate {
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
  return (cell) => [known[cell] ?? 0, sum[cell] ?? 0, min[cell] ?? 0, max[cell] ?? 0];
}

/** The codes of a cell, digit by digit. Columns: last digit first. */
function codesOf(
  columns: readonly (readonly [name: string, column: FactVariable])[],
  cell: number,
): Record<string, Code> {
  const codes: Record<string, Code> = {};
  let rest = cell;
  for (const [name, { levels }] of columns) {
    codes[name] = levels[rest % levels.length] ?? '';
    rest = Math.floor(rest / levels.length);
  }
  return codes;
}

/** Counts every combination of some variables in one pass over the facts, whatever the number of tables that need it. */
export function cube(table: FactTable, combination: Combination, quantities: readonly string[]): CubeCell[] {
  const { singles, several, gates } = combination;
  const plain = several === null && gates.length === 0 && quantities.length === 0;
  const entries = plain ? null : entriesOf(table, combination);
  const counts = entries
    ? countDigits([{ codes: entries.cells, levels: entries.size }], entries.cells.length)
    : countDigits(
        singles.map((name) => digitOf(columnOf(table, name, 'single'))),
        table.count,
      );
  const measured = quantities.map((name) => {
    const quantity = table.quantities.get(name);
    if (!entries || !quantity) throw new Error(`The facts ${table.unit} have no quantity ${name}.`);
    return [name, aggregate(quantity.values, entries)] as const;
  });
  const columns = [...singles, ...(several === null ? [] : [several])]
    .flatMap((name) => {
      const column = table.variables.get(name);
      return column ? [[name, column] as const] : [];
    })
    .reverse();
  const found: CubeCell[] = [];
  for (let cell = 0; cell < counts.length; cell++) {
    const facts = counts[cell] ?? 0;
    if (facts === 0) continue;
    const aggregates = Object.fromEntries(measured.map(([name, at]) => [name, at(cell)]));
    found.push({ codes: codesOf(columns, cell), facts, aggregates });
  }
  return found;
}
