import { civilDate, serialDay, type Period } from '@report/engine/calendar';
import type { Code } from '@report/engine/contract';
import {
  checkCustom,
  computeCustom,
  CUSTOM_BASES,
  type CustomMeasure,
  type CustomSpec,
  SpecRefused,
} from '@report/engine/custom';
import {
  deriveFacts,
  type FactTable,
  levelsOf,
  listOfVariable,
  UNKNOWN,
  unitOf,
  variableOf,
} from '@report/engine/facts';
import { profileOfPeriod } from '@report/engine/profile';
import { PROFILE } from '@report/profiles/alupse/profile';
import fc from 'fast-check';
import { check } from '../../fixtures/check';
import { randomReader } from '../../fixtures/read-random';

/**
 * Requests over the whole language (every unit, population, variable, filter, measure, base) of random registers and
 * periods: each figure is what one fact after the other says, by a count that knows no plan, projection or table.
 */

const someRegisters = randomReader(600, 2018);

const day = fc.integer({ min: serialDay(2015, 6, 1), max: serialDay(2019, 12, 31) });
const periods: fc.Arbitrary<Period> = fc
  .tuple(day, fc.constantFrom(0, 13, 30, 89, 181, 364, 729, 1200))
  .map(([firstDay, days]) => ({ firstDay, lastDay: firstDay + days }));

const requests = fc
  .constantFrom(...Object.keys(PROFILE.units))
  .chain((unit) => {
    const { variables, populations, quantities } = unitOf(PROFILE, unit);
    const names = Object.keys(variables);
    const axis = names.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...names), { freq: 4 });
    const filters = fc
      .subarray(names, { maxLength: Math.min(2, names.length) })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((variable) =>
            fc
              .subarray([...levelsOf(PROFILE, unit, variable)], { minLength: 1 })
              .map((codes) => [variable, codes] as const),
          ),
        ),
      );
    const count = fc.constant<CustomMeasure>({ kind: 'count' });
    const quantity = Object.keys(quantities);
    const measure =
      quantity.length === 0
        ? count
        : fc.oneof(
            count,
            fc.record({
              kind: fc.constantFrom('sum', 'mean', 'min', 'max'),
              quantity: fc.constantFrom(...quantity),
            }),
          );
    return fc.record({
      unit: fc.constant(unit),
      population: fc.constantFrom(...Object.keys(populations)),
      rows: axis,
      columns: axis,
      where: filters.map((some) => Object.fromEntries(some)),
      measure,
      base: fc.constantFrom(...CUSTOM_BASES),
    });
  })
  .map(({ measure, base, rows, columns, ...request }) => ({
    ...request,
    measure,
    rows,
    columns: rows === null || rows === columns ? null : columns,
    base: measure.kind === 'count' ? base : 'none',
  }));

/** Codes that a fact bears; none is '' of several answers, as it is of one. */
function codesOf(table: FactTable, variable: string, fact: number): readonly Code[] {
  const column = table.variables.get(variable);
  if (column === undefined) throw new Error(`${variable} is no variable`);
  if (column.kind === 'single') return [column.levels[column.codes[fact] ?? 0] ?? ''];
  const set = column.sets[fact] ?? 0;
  const borne = column.levels.filter((_, bit) => (set >> bit) & 1);
  return borne.length === 0 ? [''] : borne;
}

/** One code of an axis, or everybody. */
type On = Code | null;

/** Counts a request one fact after the other. */
function naive(table: FactTable, spec: CustomSpec, period: Period) {
  const { unit, rows, columns, measure, base } = spec;
  const asked = [unitOf(PROFILE, unit).populations[spec.population]?.where ?? {}, spec.where];
  const facts = Array.from({ length: table.count }, (_, fact) => fact).filter((fact) =>
    asked.every((where) =>
      Object.entries(where).every(([variable, codes]) =>
        codesOf(table, variable, fact).some((code) => codes.includes(code)),
      ),
    ),
  );
  const bearing = (row: On, column: On): number[] =>
    facts.filter(
      (fact) =>
        (row === null || (rows !== null && codesOf(table, rows, fact).includes(row))) &&
        (column === null || (columns !== null && codesOf(table, columns, fact).includes(column))),
    );
  const scale = measure.kind === 'count' ? 1 : (unitOf(PROFILE, unit).quantities[measure.quantity]?.scale ?? 1);
  const figure = (row: On, column: On) => {
    const own = bearing(row, column);
    if (measure.kind === 'count') return { count: own.length, value: null };
    const values = own
      .map((fact) => table.quantities.get(measure.quantity)?.values[fact] ?? UNKNOWN)
      .filter((value) => value !== UNKNOWN);
    const all = values.reduce((a, b) => a + b, 0);
    if (values.length === 0) return { count: 0, value: measure.kind === 'sum' && own.length === 0 ? 0 : null };
    const value = {
      sum: all / scale,
      // Half up, in tenths of integers.
      mean: Math.floor((20 * all + values.length * scale) / (2 * values.length * scale)) / 10,
      min: Math.min(...values) / scale,
      max: Math.max(...values) / scale,
    }[measure.kind];
    return { count: values.length, value };
  };
  /** Per thousand of what a share is of; null where none is printed. */
  const share = (row: On, column: On): number | null => {
    const of = {
      none: null,
      population: facts.length,
      column: bearing(null, column).length,
      row: bearing(row, null).length,
      known: bearing(null, column).length - bearing('', column).length,
    }[base];
    if (of === null || of === 0 || (base === 'known' && row === '')) return null;
    return (100 * bearing(row, column).length) / of;
  };
  const lines = (variable: string | null): Code[] => {
    if (variable === null) return [];
    const levels = levelsOf(PROFILE, unit, variable).slice(2);
    const entries = listOfVariable(PROFILE, variableOf(PROFILE, unit, variable))?.entries ?? [];
    const days = Array.from({ length: period.lastDay - period.firstDay + 1 }, (_, at) =>
      civilDate(period.firstDay + at),
    );
    const isValid = (code: Code): boolean => {
      const { from = 0, to = Infinity, months = [1, 12] } = entries.find((one) => one.code === code) ?? {};
      const inMonths = (month: number): boolean => month >= months[0] && month <= months[1];
      return (
        days.some((at) => Math.floor(at / 10_000) >= from) &&
        days.some((at) => Math.floor(at / 10_000) <= to) &&
        days.some((at) => inMonths(Math.floor(at / 100) % 100))
      );
    };
    const number = (code: Code): number => facts.filter((fact) => codesOf(table, variable, fact).includes(code)).length;
    const known = levels.filter((code) => number(code) > 0 || (levels.length <= 30 && isValid(code)));
    return [...known, ...['', '?'].filter((code) => number(code) > 0)];
  };
  return { n: facts.length, figure, share, lines };
}

/** A share as printed: whole, or with one decimal. */
const isRounded = (printed: number, exact: number, decimals: 0 | 1): boolean =>
  Math.abs(printed - exact) <= 0.5 * 10 ** -decimals + 1e-9;

test('each figure of any request is what one fact after the other says', () => {
  check(
    fc.property(requests, periods, fc.integer({ min: 1, max: 4 }), (request, period, seed) => {
      const { profile } = profileOfPeriod(PROFILE, period);
      let spec;
      try {
        spec = checkCustom(profile, request);
      } catch (error) {
        if (!(error instanceof SpecRefused)) throw error;
        // Nothing else is wrong with them.
        expect(['IDENTIFYING_AND_SENSITIVE', 'TWO_MULTIPLE']).toContain(error.code);
        if (error.code === 'TWO_MULTIPLE') return;
        spec = checkCustom(profile, { ...request, protect: true });
      }
      const facts = deriveFacts(profile, someRegisters(seed), period);
      const { n, table } = computeCustom(profile, facts, spec, 'plain');
      const expected = naive(facts.of(spec.unit), spec, period);
      if (table === null) {
        expect(spec.protect).toBe(true);
        expect(n).toBe(expected.n > 0 && expected.n < 10 ? null : expected.n);
        return;
      }
      expect(n).toBe(expected.n);
      const rows = expected.lines(spec.rows);
      const columns = expected.lines(spec.columns);
      const isLong = (variable: string | null): boolean =>
        variable !== null && levelsOf(PROFILE, spec.unit, variable).length > 32;
      const order = (variable: string | null, codes: readonly unknown[]): readonly unknown[] =>
        isLong(variable) ? [...codes].sort() : codes;
      expect(
        order(
          spec.rows,
          table.rows.map(({ code }) => code),
        ),
      ).toEqual(order(spec.rows, rows));
      const shown = table.columns.map(({ code }) => code);
      expect(order(spec.columns, shown)).toEqual(
        order(spec.columns, spec.columns === null ? [null] : [...columns, 'total']),
      );
      for (const { code, cells } of [...table.rows, ...(table.total ? [table.total] : [])])
        for (const { column, count, value, percent } of cells) {
          const at = [code === 'total' ? null : code, column === 'total' ? null : column] as const;
          expect([...at, { count, value }]).toEqual([...at, expected.figure(...at)]);
          const share = code === 'total' && spec.base === 'known' ? null : expected.share(...at);
          if (code === 'total') continue;
          expect([...at, percent === null]).toEqual([...at, share === null]);
          if (percent !== null && share !== null)
            expect([...at, percent, share, isRounded(percent, share, table.percentDecimals)]).toEqual([
              ...at,
              percent,
              share,
              true,
            ]);
        }
    }),
    { numRuns: 2000 },
  );
});
