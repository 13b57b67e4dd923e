import fc from 'fast-check';
import type { Entry, Statistic } from '@report/engine/catalogue';
import type { Cell, Row, Table } from '@report/engine/contract';
import type { CellValue } from '@report/engine/registers';
import { CATALOGUE, isMultiple, isPartition } from '../../../fixtures/alupse';
import { populationUnits } from './population-units';
import { fileOf, type RawRegister, type Report, reportOf, someRegisters } from './whole-registers';
import { check } from '../../../fixtures/check';

const seeds = fc.integer({ min: 1, max: 100_000 });
const SHARE = 0.2;
const RUNS = { numRuns: 6 };

const partitions = CATALOGUE.filter((entry): entry is Statistic => entry.kind === 'statistic' && isPartition(entry));
const someReport = (seed: number, rounding: 'adjusted' | 'plain' = 'adjusted'): Report => {
  const { year, registers } = someRegisters(seed, SHARE);
  return reportOf([fileOf(registers)], year, rounding);
};
const tableOf = ({ answer }: Report, id: string): Table => {
  const table = answer.tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`${id} was not computed`);
  return table;
};
/** Lines that are not comprised in another one. */
const wholeLines = ({ rows }: Table): Row[] => rows.filter(({ role }) => role !== 'sub' && role !== 'levels');
const amountOf = ({ count, value }: Cell): number => value ?? count ?? 0;

test('lines + «Hors liste» + «Non renseigné» are the units of the population, in every column of every partition', () => {
  const seen = new Set<string>();
  check(
    fc.property(seeds, (seed) => {
      const report = someReport(seed);
      for (const entry of partitions) {
        const table = tableOf(report, entry.id);
        table.columns.forEach((column, place) => {
          const units = populationUnits(entry, column, report.facts);
          if (units === null) return;
          const added = wholeLines(table).reduce(
            (sum, { cells }) => sum + (cells[place] ? amountOf(cells[place]) : 0),
            0,
          );
          expect([entry.id, column.code, added]).toEqual([entry.id, column.code, expect.closeTo(units, 6)]);
          if (units > 0) seen.add(entry.id);
        });
      }
    }),
    RUNS,
  );
  expect(CATALOGUE.filter((entry) => entry.kind === 'statistic' && !isMultiple(entry)).length).toBeGreaterThan(60);
  expect(seen.size).toBeGreaterThan(partitions.length - 6);
});

/** A second copy under other numbers, and references to them. */
const twice = (registers: readonly RawRegister[]): RawRegister[] =>
  registers.map(({ spec, rows }) => {
    const other = (cell: CellValue, place: number): CellValue => {
      const { type } = spec.columns[place] ?? {};
      return (type === 'id' || type === 'ref') && cell !== '' ? `Copie-${cell}` : cell;
    };
    // Each beside its like: all of them pasted below once more would be a copy, which counts once.
    return { spec, rows: rows.flatMap((row) => [row, row.map(other)]) };
  });

/** What a cell becomes when every unit is there twice: shares, means, bounds, ratios and numbers of levels stay. */
function doubled(entry: Entry, table: Table, row: Row, cell: Cell): Omit<Cell, 'origin'> {
  const { column, count, percent, value } = cell;
  if (row.role === 'levels') return { column, count, percent, value };
  const axes = entry.kind === 'statistic' ? [entry.rows, entry.columns] : [];
  const items = axes.flatMap((axis) => (axis?.kind === 'items' ? axis.items : []));
  const own = items.filter(({ code }) => code === row.code || code === column);
  if (own.some((item) => 'ratioOf' in item)) return { column, count, percent, value };
  const kinds = [
    table.columns.find(({ code }) => code === column)?.measure,
    ...own.map((item) => ('measure' in item ? item.measure.kind : undefined)),
  ];
  const stays = kinds.some((kind) => kind === 'mean' || kind === 'min' || kind === 'max');
  const times = (figure: number | null, by: number): number | null => (figure === null ? null : figure * by);
  return { column, count: times(count, 2), percent, value: times(value, stays ? 1 : 2) };
}

test('registers with everything twice double every count, and keep every percentage and mean', () => {
  check(
    fc.property(seeds, fc.constantFrom('adjusted' as const, 'plain' as const), (seed, rounding) => {
      const { year, registers } = someRegisters(seed, SHARE);
      const once = reportOf([fileOf(registers)], year, rounding);
      const both = reportOf([fileOf(twice(registers))], year, rounding);
      for (const entry of CATALOGUE) {
        const [before, after] = [once, both].map((report) => tableOf(report, entry.id));
        if (before === undefined || after === undefined) throw new Error(entry.id);
        const lines = ({ rows, total }: Table): Row[] => [...rows, ...(total === null ? [] : [total])];
        const wanted = lines(before).map((row) => [
          row.code,
          ...row.cells.map((cell) => doubled(entry, before, row, cell)),
        ]);
        const found = lines(after).map((row) => [
          row.code,
          ...row.cells.map(({ column, count, percent, value }) => ({ column, count, percent, value })),
        ]);
        expect([entry.id, found]).toEqual([entry.id, wanted]);
      }
    }),
    RUNS,
  );
});

test('the percentages of every partition total 100, or the note says that they are rounded one by one', () => {
  const forced = new Set<string>();
  check(
    fc.property(seeds, (seed) => {
      const report = someReport(seed);
      for (const entry of partitions.filter(({ share }) => share)) {
        const table = tableOf(report, entry.id);
        const oneByOne = table.notes.some((note) => note.includes('leur somme peut différer de 100'));
        const unit = 10 ** table.percentDecimals;
        const sums = table.columns.flatMap(({ base }, place) => {
          const shares = wholeLines(table).flatMap(({ cells }) => cells[place]?.percent ?? []);
          const whole = table.total?.cells[place]?.percent ?? null;
          if (base === null || base === 0 || whole === null) return [];
          return [{ sum: shares.reduce((sum, share) => sum + Math.round(share * unit), 0) / unit, whole }];
        });
        const last = sums.at(-1);
        if (last === undefined || oneByOne) continue;
        expect([entry.id, sums.map(({ sum }) => sum)]).toEqual([entry.id, sums.map(({ whole }) => whole)]);
        expect([entry.id, last.whole]).toEqual([entry.id, 100]);
        forced.add(entry.id);
      }
    }),
    RUNS,
  );
  expect(forced.size).toBeGreaterThan(25);
});
