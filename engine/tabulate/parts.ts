import type { Statistic } from '../catalogue';
import { isInBase } from './bases';
import type { Grid, GridLine } from './grid';

/** Percentages by line and by column, and those of the total line; null where there is no share. */
export interface Percents {
  readonly lines: readonly (readonly (number | null)[])[];
  readonly total: readonly (number | null)[];
}

/** A line that parts the base, with the positions of the codes it groups. */
export interface Part {
  readonly index: number;
  readonly children: readonly number[];
}

/** The lines that part the base, in order. «dont» lines belong to the group they follow, or to none. */
export function partsOf(entry: Statistic, { lines }: Grid): Part[] {
  const parts: { index: number; children: number[] }[] = [];
  lines.forEach((line, index) => {
    const last = parts.at(-1);
    if (isInBase(entry, line)) parts.push({ index, children: [] });
    else if (line.role === 'sub' && last && lines[last.index]?.role === 'group') last.children.push(index);
  });
  return parts;
}

/** The integer that adds up across lines; 0 for what does not. */
export const rawOf = (line: GridLine | undefined, column: number): number => line?.amounts[column]?.raw ?? 0;

/** Units of which `scale` make 100 %. */
export const percentOf = (units: number, scale: number): number => (units * 100) / scale;
