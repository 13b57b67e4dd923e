import { UNITS, UNKNOWN, levelsOf, variableOf } from '@alupse/domain/facts';
import type { FactQuantity, Facts, FactTable, FactUnit, FactVariable, UnitKey } from '@alupse/domain/facts';

/** One fact as plain data: codes by variable (several for a variable with several answers), integers by quantity. */
export interface PlainFact {
  readonly codes: Readonly<Record<string, string | readonly string[]>>;
  readonly quantities?: Readonly<Record<string, number | null>>;
}

/** Facts by unit; `before` are those of the year before. */
export type PlainFacts = { readonly [U in UnitKey]?: readonly PlainFact[] };

/** What a fact bears of a variable when it says nothing of it. */
export const answersOf = (fact: PlainFact, variable: string): readonly string[] => {
  const codes = fact.codes[variable] ?? '';
  return typeof codes === 'string' ? [codes] : codes.length === 0 ? [''] : codes;
};

function columnOf(unit: UnitKey, variable: string, facts: readonly PlainFact[]): FactVariable {
  const levels = levelsOf(unit, variable);
  const indexes = facts.map((fact) => answersOf(fact, variable).map((code) => levels.indexOf(code)));
  if (indexes.flat().includes(-1)) throw new Error(`${unit}.${variable} has no such code.`);
  return variableOf(unit, variable).kind === 'codes'
    ? {
        kind: 'multiple',
        levels,
        sets: Uint32Array.from(indexes, (set) => set.reduce((bits, bit) => bits | (1 << bit), 0)),
      }
    : { kind: 'single', levels, codes: Uint16Array.from(indexes, ([index]) => index ?? 0) };
}

function tableOf(unit: UnitKey, year: number, facts: readonly PlainFact[]): FactTable {
  const declared: FactUnit = UNITS[unit];
  const quantity = (name: string): FactQuantity => ({
    values: Int32Array.from(facts, (fact) => fact.quantities?.[name] ?? UNKNOWN),
  });
  return {
    unit,
    year,
    count: facts.length,
    variables: new Map(Object.keys(declared.variables).map((name) => [name, columnOf(unit, name, facts)])),
    quantities: new Map(Object.keys(declared.quantities).map((name) => [name, quantity(name)])),
    sources: [],
  };
}

/** Tables of facts made by hand. */
export const factsFromRows = (year: number, current: PlainFacts, before: PlainFacts = {}): Facts => ({
  year,
  of: (unit, when = 'current') => tableOf(unit, year, (when === 'current' ? current : before)[unit] ?? []),
});
