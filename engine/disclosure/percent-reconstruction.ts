import { possibleCounts } from '../audit';

/** What a reader finds out of printed percentages and their base. */
export interface Reconstruction {
  /** How many sets of counts print these percentages: 0, the table contradicts itself. */
  readonly solutions: number;
  /** Least and largest count of each cell, by column; empty without a solution. */
  readonly cells: readonly (readonly (readonly [least: number, most: number])[])[];
}

type Range = readonly [least: number, most: number];

/**
 * Every set of counts that prints the percentages of a base that its cells part: exactly, in whole numbers.
 *
 * @param columns percentages of the cells, column by column; a one-way table is one column
 * @param totals percentages of the columns, where they are printed
 */
export function reconstruct(
  columns: readonly (readonly number[])[],
  base: number,
  totals: readonly number[] | null = null,
): Reconstruction {
  const rangeOf = (percent: number): Range => {
    const { least, most } = possibleCounts(percent, base);
    return [least, most];
  };
  const cells = columns.map((column) => column.map(rangeOf));
  const wholes = columns.map((_, index): Range => {
    const percent = totals?.[index];
    return percent === undefined ? [0, base] : rangeOf(percent);
  });
  // By column and by what it adds up to: in how many ways.
  const ways = cells.map((column, index) => within(waysOf(column, base), wholes[index] ?? [0, base]));
  const solutions = ways.reduce(combined, unit(base))[base] ?? 0;
  if (solutions === 0) return { solutions, cells: [] };
  const rangeAt = (index: number, place: number): Range => {
    const others = ways.filter((_, other) => other !== index).reduce(combined, unit(base));
    const rest = waysOf(
      (cells[index] ?? []).filter((_, other) => other !== place),
      base,
    );
    const [from, to] = wholes[index] ?? [0, base];
    const fits = (count: number, added: number): boolean =>
      count + added >= from && count + added <= to && (others[base - count - added] ?? 0) > 0;
    const found = values(cells[index]?.[place] ?? [0, 0]).filter((count) =>
      rest.some((some, added) => some > 0 && fits(count, added)),
    );
    return [found[0] ?? 0, found.at(-1) ?? 0];
  };
  return { solutions, cells: cells.map((column, index) => column.map((_, place) => rangeAt(index, place))) };
}

const values = ([least, most]: Range): number[] =>
  Array.from({ length: Math.max(most - least + 1, 0) }, (_, step) => least + step);
const unit = (base: number): number[] => [1, ...Array.from({ length: base }, () => 0)];

/** In how many ways counts of these ranges add up to each number. */
const waysOf = (ranges: readonly Range[], base: number): number[] =>
  ranges.reduce((found, range) => {
    const next = found.map(() => 0);
    found.forEach((some, added) => {
      if (some === 0) return;
      for (const count of values(range))
        if (added + count <= base) next[added + count] = (next[added + count] ?? 0) + some;
    });
    return next;
  }, unit(base));

const within = (ways: readonly number[], [least, most]: Range): number[] =>
  ways.map((some, added) => (added >= least && added <= most ? some : 0));

const combined = (a: readonly number[], b: readonly number[]): number[] => {
  const found = a.map(() => 0);
  a.forEach((some, one) => {
    if (some === 0) return;
    b.forEach((more, other) => {
      if (more > 0 && one + other < found.length) found[one + other] = (found[one + other] ?? 0) + some * more;
    });
  });
  return found;
};
