import fc from 'fast-check';
import type { Facts } from '@report/engine/facts';
import { deriveFacts } from '../../../../fixtures/alupse';
import { buildRegisters, type LiteralRegisters, type LiteralRow } from '../../../../fixtures/build-registers';
import { check } from '../../../../fixtures/check';
import { literalFacts, type LiteralFact } from '../../../../fixtures/facts-of';
import { NAIVE_DIALOGUE } from './naive-dialogue';
import { dialogueRegisters, YEAR } from './random-dialogue';

const UNITS_OF_DIALOGUE = ['case', 'child', 'caseAxis', 'contact', 'act', 'action'] as const;
type Unit = (typeof UNITS_OF_DIALOGUE)[number];

/** Facts as sorted texts with sorted keys: equal when the same facts are there, in any order. */
const sorted = (facts: readonly LiteralFact[]): string[] =>
  facts.map((fact) => JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
/** Something of each unit of the service. */
const ofEach = <T>(of: (unit: Unit) => T): Record<string, T> =>
  Object.fromEntries(UNITS_OF_DIALOGUE.map((unit) => [unit, of(unit)]));

const derived = (registers: LiteralRegisters): Facts => deriveFacts(buildRegisters(registers), YEAR);
const literalOf = (facts: Facts, unit: Unit): LiteralFact[] => literalFacts(facts.of(unit));

const mapRegisters = (
  registers: LiteralRegisters,
  map: (rows: readonly LiteralRow[]) => LiteralRow[],
): LiteralRegisters => Object.fromEntries(Object.entries(registers).map(([key, rows]) => [key, map(rows)]));

describe('facts of every unit of the service, on random registers', () => {
  test('equal those computed row by row from the definitions', () => {
    check(
      fc.property(dialogueRegisters, (registers) => {
        const facts = derived(registers);
        expect(ofEach((unit) => sorted(literalOf(facts, unit)))).toEqual(
          ofEach((unit) => sorted(NAIVE_DIALOGUE[unit](registers, YEAR))),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('do not depend on the order of the rows', () => {
    check(
      fc.property(dialogueRegisters, fc.infiniteStream(fc.nat()), (registers, ranks) => {
        const shuffled = mapRegisters(registers, (rows) =>
          rows
            .map((row) => ({ row, rank: Number(ranks.next().value) }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ row }) => row),
        );
        const [facts, others] = [derived(registers), derived(shuffled)];
        expect(ofEach((unit) => sorted(literalOf(others, unit)))).toEqual(
          ofEach((unit) => sorted(literalOf(facts, unit))),
        );
      }),
    );
  });

  test('are there twice when every row is there twice under other numbers', () => {
    const renumbered = (row: LiteralRow): LiteralRow =>
      Object.fromEntries(
        Object.entries(row).map(([field, cell]) => [
          field,
          field.endsWith('Id') && cell !== null ? `${String(cell)} bis` : cell,
        ]),
      );
    check(
      fc.property(dialogueRegisters, (registers) => {
        const [once, both] = [
          derived(registers),
          derived(mapRegisters(registers, (rows) => [...rows, ...rows.map(renumbered)])),
        ];
        expect(ofEach((unit) => sorted(literalOf(both, unit)))).toEqual(
          ofEach((unit) => sorted([...literalOf(once, unit), ...literalOf(once, unit)])),
        );
      }),
    );
  });
});

describe.each(UNITS_OF_DIALOGUE)('facts of %s', (unit) => {
  test('name the rows they were made of, and no fact needs another row', () => {
    check(
      fc.property(dialogueRegisters, (registers) => {
        const table = derived(registers).of(unit);
        literalFacts(table).forEach((fact, index) => {
          const alone = Object.fromEntries(
            table.sources.map(({ register, offsets, rows }) => {
              const own = new Set(rows.subarray(offsets[index], offsets[index + 1]));
              return [
                register,
                Object.entries(registers)
                  .find(([key]) => key === register)?.[1]
                  .filter((_, row) => own.has(row)) ?? [],
              ];
            }),
          );
          expect(sorted(literalOf(derived(alone), unit))).toContain(sorted([fact])[0]);
        });
      }),
    );
  });
});
