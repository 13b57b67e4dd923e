import type { Period } from '../calendar';
import type { FactQuantity, FactSources, FactTable, FactVariable } from './fact-table';
import type { FactUnit, QuantityOf, VariableOf } from './fact-unit';
import type { UnitsProfile } from './facts-profile';
import { levelsOf } from './levels';

/** What a derivation must give: every variable and every quantity of its unit, one entry per fact. */
export interface FactColumns<U extends FactUnit = FactUnit> {
  readonly count: number;
  /** Index in the levels of the variable; for several answers, bit k for level k. */
  readonly variables: {
    readonly [V in VariableOf<U>]: U['variables'][V] extends { readonly kind: 'codes' } ? Uint32Array : Uint8Array;
  };
  readonly quantities: { readonly [Q in QuantityOf<U>]: Int32Array };
  /** French: rows that belong to the years of the period and could not be counted in it. */
  readonly notes?: readonly string[];
  /** Asked only when someone wants to know which rows make a figure. */
  readonly sources: () => readonly FactSources[];
}

/** Names the columns of a derivation and gives each its levels. */
export function factTableOf<U extends FactUnit>(
  profile: UnitsProfile,
  unit: string,
  { firstDay, lastDay }: Period,
  columns: FactColumns<U>,
): FactTable {
  const codes: Readonly<Record<string, Uint8Array | Uint32Array>> = columns.variables;
  const numbers: Readonly<Record<string, Int32Array>> = columns.quantities;
  const variables = new Map<string, FactVariable>();
  for (const [key, values] of Object.entries(codes)) variables.set(key, variable(profile, unit, key, values));
  const quantities = new Map<string, FactQuantity>();
  for (const [key, values] of Object.entries(numbers)) quantities.set(key, { values });
  let sources: readonly FactSources[] | undefined;
  return {
    unit,
    period: { firstDay, lastDay },
    notes: columns.notes ?? [],
    count: columns.count,
    variables,
    quantities,
    get sources() {
      return (sources ??= columns.sources());
    },
  };
}

function variable(profile: UnitsProfile, unit: string, key: string, values: Uint8Array | Uint32Array): FactVariable {
  const levels = levelsOf(profile, unit, key);
  return values instanceof Uint32Array
    ? { kind: 'multiple', levels, sets: values }
    : { kind: 'single', levels, codes: values };
}
