import { UNKNOWN, type FactQuantity, type Facts, type FactTable, type FactUnit, type FactVariable } from '@report/engine/facts';
import { UNITS, levelsOf, variableOf, type UnitKey } from '../fixtures/alupse';

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
  const indexOf = (code: string): number => {
    const index = levels.indexOf(code);
    if (index < 0) throw new Error(`${unit}.${variable} has no code ${code}.`);
    return index;
  };
  if (variableOf(unit, variable).kind !== 'codes')
    return {
      kind: 'single',
      levels,
      codes: Uint16Array.from(facts, (fact) => indexOf(answersOf(fact, variable)[0] ?? '')),
    };
  // No answer is a set without any bit, or the bit of '': both are met.
  const answers = (codes: string | readonly string[] = []): readonly string[] =>
    typeof codes === 'string' ? [codes] : codes;
  const setOf = (fact: PlainFact): number =>
    answers(fact.codes[variable]).reduce((bits, code) => bits | (1 << indexOf(code)), 0);
  return { kind: 'multiple', levels, sets: Uint32Array.from(facts, setOf) };
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
