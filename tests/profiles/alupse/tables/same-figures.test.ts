import fc from 'fast-check';
import type { CellValue, ColumnSpec } from '@report/engine/registers';
import { randomSource } from '../../../../samples/deal';
import { CATALOGUE, SERVICES } from '../../../fixtures/alupse';
import { fileOf, type RawRegister, reportOf, someRegisters } from './whole-registers';
import { check } from '../../../fixtures/check';

const seeds = fc.integer({ min: 1, max: 100_000 });
const SHARE = 0.2;
const RUNS = { numRuns: 6 };

/** Every cell changed by the column it stands in. */
const rewritten = (
  registers: readonly RawRegister[],
  change: (cell: CellValue, column: ColumnSpec, row: number) => CellValue,
): RawRegister[] =>
  registers.map(({ spec, rows }) => ({
    spec,
    rows: rows.map((row, index) =>
      row.map((cell, place) => {
        const column = spec.columns[place];
        return column === undefined || cell === '' ? cell : change(cell, column, index);
      }),
    ),
  }));

const isKey = ({ type }: ColumnSpec): boolean => type === 'id' || type === 'ref';

test('the registers reach every service, and give every table figures to compare', () => {
  const { year, registers } = someRegisters(1, SHARE);
  const { tables } = reportOf([fileOf(registers)], year).answer;
  expect(tables).toHaveLength(CATALOGUE.length);
  const counted = tables.filter(({ rows, total }) =>
    [...rows, ...(total ? [total] : [])].some(({ cells }) =>
      cells.some(({ count, value }) => (count ?? value ?? 0) > 0),
    ),
  );
  expect(new Set(counted.map(({ service }) => service))).toEqual(new Set(SERVICES));
  // Some populations are too small for a sample to hold one of them.
  expect(counted.length).toBeGreaterThan(0.85 * CATALOGUE.length);
});

test('shuffling rows, renaming people and renumbering files change no figure', () => {
  check(
    fc.property(seeds, (seed) => {
      const { year, registers } = someRegisters(seed, SHARE);
      const random = randomSource(seed + 1);
      const numbers = new Map<CellValue, string>();
      const numberOf = (cell: CellValue): string => {
        const number = numbers.get(cell) ?? `Z-${numbers.size + 1}`;
        numbers.set(cell, number);
        return number;
      };
      const renamed = rewritten(registers, (cell, column, row) => {
        if (isKey(column)) return numberOf(cell);
        return column.personal && column.type === 'text' ? `Personne ${row}` : cell;
      }).map(({ spec, rows }) => ({ spec, rows: random.shuffle(rows) }));
      const other = reportOf([fileOf(random.shuffle(renamed))], year).answer;
      expect(other).toEqual(reportOf([fileOf(registers)], year).answer);
    }),
    RUNS,
  );
});

/** What a row says besides names: rows without a number that say the same are twins. */
const saidBy = ({ spec }: RawRegister, row: readonly CellValue[]): string =>
  JSON.stringify(row.filter((_, place) => !(spec.columns[place]?.personal && spec.columns[place].type === 'text')));

/**
 * Each row to one file, the other, or both; a register may also be whole in one of them. Twins stay together: nothing
 * tells a row that was copied to a second file from another row that says the same.
 */
function dealt(registers: readonly RawRegister[], seed: number): [RawRegister[], RawRegister[]] {
  const random = randomSource(seed);
  const parts = registers.map((register) => {
    const toFirst = random.pick([0, 0.1, 0.5, 0.5, 0.5, 1]);
    const places = new Map<string, readonly number[]>();
    const placesOf = (row: readonly CellValue[]): readonly number[] => {
      const said = saidBy(register, row);
      const known = places.get(said) ?? (random.chance(0.15) ? [0, 1] : [random.chance(toFirst) ? 0 : 1]);
      places.set(said, known);
      return known;
    };
    const placed = register.rows.map((row) => placesOf(row));
    return [0, 1].map((file) => ({
      spec: register.spec,
      rows: random.shuffle(register.rows.filter((_, row) => placed[row]?.includes(file))),
    }));
  });
  const [first, second] = [0, 1].map((file) => parts.flatMap((part) => part[file] ?? []));
  return [first ?? [], (second ?? []).filter(({ rows }) => rows.length > 0)];
}

test('registers split over two files in any way, rows in both included, give the tables of one file, byte for byte', () => {
  check(
    fc.property(seeds, seeds, (seed, split) => {
      const { year, registers } = someRegisters(seed, SHARE);
      const [first, second] = dealt(registers, split);
      const files = [fileOf(first), fileOf(second, 'autre.xlsx')];
      const whole = JSON.stringify(reportOf([fileOf(registers)], year).answer);
      expect(JSON.stringify(reportOf(files, year).answer)).toBe(whole);
      expect(JSON.stringify(reportOf(files.reverse(), year).answer)).toBe(whole);
    }),
    RUNS,
  );
});
