import fc from 'fast-check';
import { deriveFacts } from '../../fixtures/alupse';
import { buildRegisters, type LiteralRegisters, type LiteralRow } from './build-registers';
import { factsOf, type LiteralFact } from './facts-of';
import { NAIVE_DIALOGUE } from './naive-dialogue';
import { dialogueRegisters, YEAR } from './random-dialogue';

const UNITS_OF_DIALOGUE = ['case', 'child', 'caseAxis', 'contact', 'act', 'action'] as const;

/** Facts as sorted texts with sorted keys: equal when the same facts are there, in any order. */
const sorted = (facts: readonly LiteralFact[]): string[] =>
  facts.map((fact) => JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

const mapRegisters = (
  registers: LiteralRegisters,
  map: (rows: readonly LiteralRow[]) => LiteralRow[],
): LiteralRegisters => Object.fromEntries(Object.entries(registers).map(([key, rows]) => [key, map(rows)]));

describe.each(UNITS_OF_DIALOGUE)('facts of %s on random registers', (unit) => {
  test('equal those computed row by row from the definitions', () => {
    fc.assert(
      fc.property(dialogueRegisters, (registers) => {
        expect(sorted(factsOf(unit, registers, YEAR))).toEqual(sorted(NAIVE_DIALOGUE[unit](registers, YEAR)));
      }),
      { numRuns: 300 },
    );
  });

  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(dialogueRegisters, fc.infiniteStream(fc.nat()), (registers, ranks) => {
        const shuffled = mapRegisters(registers, (rows) =>
          rows
            .map((row) => ({ row, rank: Number(ranks.next().value) }))

            .sort((a, b) => a.rank - b.rank)
            .map(({ row }) => row),
        );
        expect(sorted(factsOf(unit, shuffled, YEAR))).toEqual(sorted(factsOf(unit, registers, YEAR)));
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
    fc.assert(
      fc.property(dialogueRegisters, (registers) => {
        const doubled = mapRegisters(registers, (rows) => [...rows, ...rows.map(renumbered)]);
        const once = factsOf(unit, registers, YEAR);
        expect(sorted(factsOf(unit, doubled, YEAR))).toEqual(sorted([...once, ...once]));
      }),
    );
  });

  test('name the rows they were made of, and no fact needs another row', () => {
    fc.assert(
      fc.property(dialogueRegisters, (registers) => {
        const table = deriveFacts(buildRegisters(registers), YEAR).of(unit);
        const facts = factsOf(unit, registers, YEAR);
        facts.forEach((fact, index) => {
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
          expect(sorted(factsOf(unit, alone, YEAR))).toContain(sorted([fact])[0]);
        });
      }),
    );
  });
});
