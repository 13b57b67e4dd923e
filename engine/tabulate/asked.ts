import type { Period } from '../calendar';
import type { VariableAxis } from '../catalogue';
import type { Code } from '../contract';

/** Codes that are counted together in one line (or column). */
export interface CodeGroup {
  readonly code: Code;
  readonly label: string;
  readonly codes: readonly Code[];
}

/**
 * The lines of a variable in the place of its own; null: its own.
 *
 * @param factsOf facts of the table that bear one of the codes
 */
export type Regroup = (
  unit: string,
  axis: VariableAxis,
  factsOf: (codes: readonly Code[]) => number,
) => readonly CodeGroup[] | null;

/** What a table is computed for. */
export interface Asked {
  readonly edition: string;
  readonly period: Period;
  readonly regroup?: Regroup;
}
