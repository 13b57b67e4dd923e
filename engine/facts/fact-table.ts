import type { Period } from '../calendar';
import type { Code } from '../contract';

/**
 * The facts of one unit (dossier, enfant, …) for one period, in columns. Facts stay in the pane: only counts of
 * one or two of their variables are sent.
 */
export interface FactTable {
  readonly unit: string;
  readonly period: Period;
  /** French: what could not be counted in this period, and why; printed under the tables that count the unit. */
  readonly notes: readonly string[];
  readonly count: number;
  readonly variables: ReadonlyMap<string, FactVariable>;
  readonly quantities: ReadonlyMap<string, FactQuantity>;
  /** Rows each fact was made of: for each register, CSR arrays (rows of fact i = rows[offsets[i] .. offsets[i+1]]). */
  readonly sources: readonly FactSources[];
}

export type FactVariable =
  /** One code per fact: an index in `levels`. */
  | { readonly kind: 'single'; readonly levels: readonly Code[]; readonly codes: Uint8Array | Uint16Array }
  /** Several codes per fact: bit k = levels[k]. levels[0] is '' (no answer), levels[1] is '?' . */
  | { readonly kind: 'multiple'; readonly levels: readonly Code[]; readonly sets: Uint32Array };

/** Integers (hundredths where the unit says scale 100); UNKNOWN when not known. */
export interface FactQuantity {
  readonly values: Int32Array;
}
export const UNKNOWN = -2147483648;

export interface FactSources {
  readonly register: string;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}
