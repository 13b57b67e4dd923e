import { wholeYear } from '@report/engine/calendar';
import { UNKNOWN, type Facts, type FactTable, type FactVariable } from '@report/engine/facts';
import { levelsOf, UNITS, variableOf, type UnitKey } from '../../fixtures/alupse';

/** A stream of numbers in [0, 1), the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Facts of every unit with random codes, empty and off-list answers included; quantities small, sometimes unknown. */
export function randomFacts(seed: number, year: number, most = 60): Facts {
  const random = randomOf(seed);
  const upTo = (n: number): number => Math.floor(random() * n);
  const tables = new Map<string, FactTable>();
  const of = (unit: UnitKey, when: 'current' | 'previous' = 'current'): FactTable => {
    const known = tables.get(`${unit} ${when}`);
    if (known) return known;
    const count = upTo(most);
    const variable = (name: string): FactVariable => {
      const levels = levelsOf(unit, name);
      const wanted = Array.from({ length: count }, () => upTo(levels.length));
      if (variableOf(unit, name).kind !== 'codes') return { kind: 'single', levels, codes: Uint16Array.from(wanted) };
      return {
        kind: 'multiple',
        levels,
        sets: Uint32Array.from(wanted, (level) =>
          level === 0 ? 0 : (1 << level) | (1 << Math.max(1, upTo(levels.length))),
        ),
      };
    };
    const table: FactTable = {
      unit,
      period: wholeYear(when === 'current' ? year : year - 1),
      notes: [],
      count,
      variables: new Map(Object.keys(UNITS[unit].variables).map((name) => [name, variable(name)])),
      quantities: new Map(
        Object.keys(UNITS[unit].quantities).map((name) => [
          name,
          { values: Int32Array.from({ length: count }, () => (upTo(9) === 0 ? UNKNOWN : upTo(40))) },
        ]),
      ),
      sources: [],
    };
    tables.set(`${unit} ${when}`, table);
    return table;
  };
  return { period: wholeYear(year), of };
}
