import type { FactQuantity, FactSources, FactTable, FactVariable } from './fact-table';
import { levelsOf } from './levels';
import type { QuantityOf, UnitKey, UNITS, VariableOf } from '@report/profiles/alupse/units';

type Described<U extends UnitKey> = (typeof UNITS)[U]['variables'];

/** What a derivation must give: every variable and every quantity of its unit, one entry per fact. */
export interface FactColumns<U extends UnitKey> {
  readonly count: number;
  /** Index in the levels of the variable; for several answers, bit k for level k. */
  readonly variables: {
    readonly [V in VariableOf<U>]: Described<U>[V] extends { readonly kind: 'codes' } ? Uint32Array : Uint8Array;
  };
  readonly quantities: { readonly [Q in QuantityOf<U>]: Int32Array };
  /** Asked only when someone wants to know which rows make a figure. */
  readonly sources: () => readonly FactSources[];
}

/** Names the columns of a derivation and gives each its levels. */
export function factTableOf<U extends UnitKey>(unit: U, year: number, columns: FactColumns<U>): FactTable {
  const codes: Readonly<Record<string, Uint8Array | Uint32Array>> = columns.variables;
  const numbers: Readonly<Record<string, Int32Array>> = columns.quantities;
  const variables = new Map<string, FactVariable>();
  for (const [key, values] of Object.entries(codes)) variables.set(key, variable(unit, key, values));
  const quantities = new Map<string, FactQuantity>();
  for (const [key, values] of Object.entries(numbers)) quantities.set(key, { values });
  let sources: readonly FactSources[] | undefined;
  return {
    unit,
    year,
    count: columns.count,
    variables,
    quantities,
    get sources() {
      return (sources ??= columns.sources());
    },
  };
}

function variable(unit: UnitKey, key: string, values: Uint8Array | Uint32Array): FactVariable {
  const levels = levelsOf(unit, key);
  return values instanceof Uint32Array
    ? { kind: 'multiple', levels, sets: values }
    : { kind: 'single', levels, codes: values };
}
