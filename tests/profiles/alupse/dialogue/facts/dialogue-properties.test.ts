import fc from 'fast-check';
import type { Facts } from '@report/engine/facts';
import type { ColumnData, ParsedRegister } from '@report/engine/registers';
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

/** A register with some of its rows. */
function onlyRows(register: ParsedRegister, keep: (row: number) => boolean): ParsedRegister {
  const kept = Array.from({ length: register.count }, (_, row) => row).filter(keep);
  const columns = [...register.columns].map(([field, column]): [string, ColumnData] => [field, picked(column, kept)]);
  return { ...register, count: kept.length, columns: new Map(columns) };
}
function picked(column: ColumnData, rows: readonly number[]): ColumnData {
  const has = new Set(rows);
  const filter = (_: unknown, row: number): boolean => has.has(row);
  switch (column.kind) {
    case 'date':
      return { ...column, days: column.days.filter(filter) };
    case 'code':
      return { ...column, codes: column.codes.filter(filter) };
    case 'codes':
      return { ...column, sets: column.sets.filter(filter) };
    case 'boolean':
      return { ...column, answers: column.answers.filter(filter) };
    case 'number':
      return { ...column, numbers: column.numbers.filter(filter) };
    case 'key':
      return { ...column, keys: column.keys.filter(filter) };
    case 'text':
      return { ...column, texts: column.texts.filter(filter) };
  }
}

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
          // Each beside its like: all of them pasted below once more would be a copy, which counts once.
          derived(mapRegisters(registers, (rows) => rows.flatMap((row) => [row, renumbered(row)]))),
        ];
        expect(ofEach((unit) => sorted(literalOf(both, unit)))).toEqual(
          ofEach((unit) => sorted([...literalOf(once, unit), ...literalOf(once, unit)])),
        );
      }),
    );
  });

  test('name the rows they were made of, and no fact needs another row', () => {
    check(
      fc.property(dialogueRegisters, (registers) => {
        const parsed = buildRegisters(registers);
        for (const unit of UNITS_OF_DIALOGUE) {
          const table = deriveFacts(parsed, YEAR).of(unit);
          literalFacts(table).forEach((fact, index) => {
            const alone = new Map(
              table.sources.flatMap(({ register, offsets, rows }) => {
                const found = parsed.get(register);
                const own = new Set(rows.subarray(offsets[index], offsets[index + 1]));
                return found ? [[register, onlyRows(found, (row) => own.has(row))] as const] : [];
              }),
            );
            expect([unit, sorted(literalOf(deriveFacts(alone, YEAR), unit))]).toEqual([
              unit,
              expect.arrayContaining(sorted([fact])),
            ]);
          });
        }
      }),
    );
  });
});
