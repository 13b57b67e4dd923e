import fc from 'fast-check';
import type { Statistic } from '@report/engine/catalogue';
import { MISSING, OFF_LIST, statisticsAnswer, statisticsRequest, type Table } from '@report/engine/contract';
import { CATALOGUE, answerRequest, buildRequest, tabulate } from '../../fixtures/alupse';
import { fromWire } from '@report/engine/wire';
import { factsFromRows, type PlainFacts } from '../../fixtures/facts-from-rows';
import { randomFacts } from '../../fixtures/random-facts';
import { naiveCells } from './naive-table';
import { check } from '../../fixtures/check';

const tables = CATALOGUE.map(({ id }) => id);
const statistics = CATALOGUE.filter((entry): entry is Statistic => entry.kind === 'statistic');
const facts = fc.record({ current: randomFacts(), before: randomFacts(8) });
const years = fc.constantFrom(2015, 2016, 2019, 2023);
const roundings = fc.constantFrom('adjusted' as const, 'plain' as const);
const RUNS = { numRuns: 25 };

const requestOf = (year: number, current: PlainFacts, before: PlainFacts, rounding: 'adjusted' | 'plain') =>
  buildRequest(factsFromRows(year, current, before), { edition: 'complete', rounding, tables });
const tableOf = (found: readonly Table[], id: string): Table => {
  const table = found.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`${id} was not computed.`);
  return table;
};

/** Cells that differ from counting the facts one by one; lines made of others are sums of those compared here. */
function differences(entry: Statistic, table: Table, current: PlainFacts, before: PlainFacts): string[] {
  const { rows } = entry;
  const made = new Set(
    rows.kind === 'items'
      ? rows.items.filter((item) => !('where' in item || 'from' in item)).map(({ code }) => code)
      : ['rest'],
  );
  if (rows.kind === 'items') made.add(MISSING);
  const lines = table.rows.filter(
    ({ code, role }) => !made.has(code) && ['line', 'sub', 'missing', 'offList'].includes(role),
  );
  if (rows.kind === 'variable' && rows.lines === 'groups') return [];
  const columns = table.columns.map(({ code }) => code);
  const naive = naiveCells(
    entry,
    current,
    before,
    lines.map(({ code }) => code),
    columns,
  );
  const several = (entry.measures ?? []).length > 1;
  return lines.flatMap((row) =>
    row.cells.flatMap(({ column, count, value }) => {
      const figure = naive.get(`${row.code}|${column ?? ''}`);
      const found = several ? [count, value] : [value ?? (figure?.value === null ? null : count)];
      const facts = column === 'count' || column === 'sum' ? figure?.facts : figure?.known;
      const wanted = several ? [facts, column === 'count' ? null : figure?.value] : [figure?.value];
      return JSON.stringify(found) === JSON.stringify(wanted)
        ? []
        : [`${entry.id} ${row.code} ${column ?? ''}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];
    }),
  );
}

test('every cell is what counting the facts one by one gives', () => {
  check(
    fc.property(facts, years, ({ current, before }, year) => {
      const answer = tabulate(requestOf(year, current, before, 'plain'));
      expect(
        statistics.flatMap((entry) => differences(entry, tableOf(answer.tables, entry.id), current, before)),
      ).toEqual([]);
    }),
    RUNS,
  );
});

test('lines, the unanswered and those off the list make the population: nothing is dropped', () => {
  check(
    fc.property(facts, years, roundings, ({ current, before }, year, rounding) => {
      const { tables: found } = tabulate(requestOf(year, current, before, rounding));
      for (const entry of statistics) {
        const table = tableOf(found, entry.id);
        expect(table.checks.filter(({ ok }) => !ok)).toEqual([]);
        if (entry.rows.kind !== 'variable' || table.multiple || (entry.measures ?? []).length > 1) continue;
        const total = table.total?.cells ?? [];
        const added = table.rows.filter(
          ({ role }) => role !== 'sub' && role !== 'levels' && !(role === 'missing' && entry.base.kind === 'known'),
        );
        total.forEach((cell, column) => {
          const lines = added.reduce((sum, row) => sum + (row.cells[column]?.count ?? 0), 0);
          expect(lines).toBeCloseTo(cell.count ?? NaN, 6);
        });
      }
    }),
    RUNS,
  );
});

test('the unanswered have their line wherever the table names one; off the list only when there are some', () => {
  check(
    fc.property(facts, years, ({ current, before }, year) => {
      const { tables: found } = tabulate(requestOf(year, current, before, 'plain'));
      for (const entry of statistics) {
        const table = tableOf(found, entry.id);
        const missing = table.rows.find(({ code }) => code === MISSING);
        if (entry.rows.kind === 'variable' && entry.rows.missing !== undefined) expect(missing?.role).toBe('missing');
        if (entry.measures || entry.columns) continue;
        for (const row of table.rows.filter(({ code }) => code === OFF_LIST))
          expect(row.cells.some(({ count }) => (count ?? 0) > 0)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('adjusted percentages total 100, are floors or ceilings, and print equal counts alike', () => {
  check(
    fc.property(facts, years, ({ current, before }, year) => {
      const { tables: found } = tabulate(requestOf(year, current, before, 'adjusted'));
      for (const entry of statistics.filter(({ share }) => share)) {
        const table = tableOf(found, entry.id);
        const told = table.notes.some(
          (note) => /totalisent 100|s’additionnent\.$/.test(note) && !note.startsWith('Plusieurs'),
        );
        expect([entry.id, table.shares === 'adjusted' || table.shares === 'together']).toEqual([entry.id, told]);
        if (!told) continue;
        const unit = 10 ** table.percentDecimals;
        const lines = table.rows.filter(
          ({ role, cells }) => role !== 'sub' && role !== 'levels' && cells.some(({ percent }) => percent !== null),
        );
        table.columns.forEach((column, index) => {
          const cells = lines.flatMap((row) => row.cells[index] ?? []);
          const sum = cells.reduce((total, { percent }) => total + Math.round((percent ?? 0) * unit), 0);
          if (table.total?.cells[index]?.percent === null) return;
          expect([entry.id, sum]).toEqual([entry.id, Math.round((table.total?.cells[index]?.percent ?? NaN) * unit)]);
          const base = column.base ?? NaN;
          for (const { count, percent } of cells) {
            const exact = ((count ?? NaN) * 100 * unit) / base;
            expect(Math.abs(Math.round((percent ?? NaN) * unit) - exact)).toBeLessThan(1);
            if (count === 0) expect(percent).toBe(0);
          }
          const shares = new Map<number | null, number | null>();
          for (const { count, percent } of cells) {
            if (shares.has(count)) expect(percent).toBe(shares.get(count));
            shares.set(count, percent);
          }
        });
        const whole = table.total?.cells.at(-1);
        expect(whole?.percent === null || whole?.percent === 100).toBe(true);
      }
    }),
    RUNS,
  );
});

test('doubling every fact keeps every percentage, mean, minimum and maximum', () => {
  check(
    fc.property(facts, years, roundings, ({ current, before }, year, rounding) => {
      const twice = (all: PlainFacts): PlainFacts =>
        Object.fromEntries(Object.entries(all).map(([unit, of = []]) => [unit, [...of, ...of]]));
      const once = tabulate(requestOf(year, current, before, rounding)).tables;
      const doubled = tabulate(requestOf(year, twice(current), twice(before), rounding)).tables;
      once.forEach((table, index) => {
        const percents = (of: Table | undefined) =>
          of?.rows.map(({ code, cells }) => [code, ...cells.map(({ percent }) => percent)]);
        expect(percents(doubled[index])).toEqual(percents(table));
        const means = (of: Table | undefined) =>
          of?.rows.flatMap(({ cells }) =>
            cells
              .filter((_, column) => ['mean', 'min', 'max'].includes(of.columns[column]?.measure ?? ''))
              .map(({ value }) => value),
          );
        expect(means(doubled[index])).toEqual(means(table));
      });
    }),
    RUNS,
  );
});

test('requests and answers have the shape of the contract, and do not depend on the order of the facts', () => {
  check(
    fc.property(facts, years, roundings, ({ current, before }, year, rounding) => {
      const request = requestOf(year, current, before, rounding);
      expect(statisticsRequest.parse(JSON.parse(JSON.stringify(request)))).toEqual(request);
      const answer = tabulate(request);
      const sent = answerRequest(request);
      const read = statisticsAnswer.parse(JSON.parse(JSON.stringify(sent)));
      expect(read).toEqual(sent);
      // Figures travel, words and origins are put back: nothing is lost on the way.
      expect(JSON.stringify(fromWire([answer], request, read))).toBe(JSON.stringify([answer]));
      const reversed = Object.fromEntries(Object.entries(current).map(([unit, of = []]) => [unit, [...of].reverse()]));
      expect(JSON.stringify(tabulate(requestOf(year, reversed, before, rounding)))).toBe(JSON.stringify(answer));
    }),
    { numRuns: 15 },
  );
});
