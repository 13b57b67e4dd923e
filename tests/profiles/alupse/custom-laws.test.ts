import { civilDate, serialDay, wholeYear, type Period } from '@report/engine/calendar';
import { checkCustom, checkSeries, computeCustom, computeSeries } from '@report/engine/custom';
import { deriveFacts } from '@report/engine/facts';
import { plan, count } from '@report/engine/projection';
import { entryOf } from '@report/engine/catalogue';
import type { ParsedRegisters } from '@report/engine/registers';
import { tabulateEntry } from '@report/engine/tabulate';
import { PROFILE } from '@report/profiles/alupse/profile';
import fc from 'fast-check';
import { buildRegisters, type LiteralRow } from '../../fixtures/build-registers';

const YEAR = wholeYear(2018);
const RUNS = { numRuns: 40 };
const iso = (day: number): string => String(civilDate(day)).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
const day = fc.integer({ min: YEAR.firstDay - 60, max: YEAR.lastDay + 60 });
const MOTIVES = ['violence-sexuelle', 'violence-physique', 'negligence'];
const REFERRERS = ['medical', 'justice', 'foyers'];
const BODIES = ['scas', 'police', 'parquet'];
const maybe = (codes: readonly string[]) => fc.constantFrom(...codes, '?', null);

const cases = fc.array(
  fc.record({
    openingDate: day.map(iso),
    mainMotive: maybe(MOTIVES),
    referrer: maybe(REFERRERS),
    justiceBodies: fc.subarray(BODIES),
    childrenCount: fc.option(fc.integer({ min: 0, max: 9 })),
  }),
  { minLength: 1, maxLength: 25 },
);
type Case = typeof cases extends fc.Arbitrary<(infer C)[]> ? C : never;
const registersOf = (rows: readonly LiteralRow[]): ParsedRegisters =>
  buildRegisters({ dialogueCases: rows.map((row, index) => ({ caseId: `D-2018-${100 + index}`, ...row })) });
const asked = (request: object) => checkCustom(PROFILE, request);
const computed = (registers: ParsedRegisters, request: object, period: Period = YEAR) =>
  computeCustom(PROFILE, deriveFacts(PROFILE, registers, period), asked(request));
/** Counts and values of a table by line and column. */
function figuresOf({ table, n }: ReturnType<typeof computed>) {
  const rows = [...(table?.rows ?? []), ...(table?.total ? [table.total] : [])];
  return {
    n,
    cells: new Map(
      rows.flatMap(({ code, cells }) =>
        cells.map((cell) => [`${code}|${cell.column ?? ''}`, { count: cell.count, value: cell.value }]),
      ),
    ),
  };
}
const codesOf = (cell: string | null): string => cell ?? '';
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

test('every cell and margin of a crossing with several answers is what the rows say', () => {
  fc.assert(
    fc.property(cases, (rows) => {
      const request = { unit: 'case', population: 'nouveaux', rows: 'motive', columns: 'justiceBodies', base: 'row' };
      const result = computed(registersOf(rows), request);
      const { n, cells } = figuresOf(result);
      const own = rows.filter(({ openingDate }) => openingDate.startsWith('2018'));
      const bearing = (motive: string | null, body: string | null): Case[] =>
        own.filter(
          (row) =>
            (motive === null || codesOf(row.mainMotive) === motive) &&
            (body === null || (body === '' ? row.justiceBodies.length === 0 : row.justiceBodies.includes(body))),
        );
      expect(n).toBe(own.length);
      for (const [key, { count: found }] of cells) {
        const [line = '', column = ''] = key.split('|');
        const expected = bearing(line === 'total' ? null : line, column === 'total' ? null : column);
        expect([key, found]).toEqual([key, expected.length]);
      }
      for (const motive of ['', '?', ...MOTIVES])
        for (const body of ['', ...BODIES])
          if (bearing(motive, body).length > 0) expect(cells.has(`${motive}|${body}`)).toBe(true);
      for (const row of result.table?.rows ?? [])
        expect(row.cells.at(-1)?.percent).toBe((row.cells.at(-1)?.count ?? 0) > 0 ? 100 : null);
    }),
    RUNS,
  );
});

test('a mean is of the values that are known, and its total that of all, never a mean of means', () => {
  fc.assert(
    fc.property(cases, (rows) => {
      const request = {
        unit: 'case',
        population: 'nouveaux',
        rows: 'justiceBodies',
        measure: { kind: 'mean', quantity: 'childrenCount' },
      };
      const { cells } = figuresOf(computed(registersOf(rows), request));
      const own = rows.filter(({ openingDate }) => openingDate.startsWith('2018'));
      const mean = (of: readonly Case[]) => {
        const known = of.flatMap(({ childrenCount }) => (childrenCount === null ? [] : [childrenCount]));
        // Half up, in tenths of integers.
        const value =
          known.length === 0 ? null : Math.floor((20 * sum(known) + known.length) / (2 * known.length)) / 10;
        return { count: known.length, value };
      };
      expect(cells.get('total|')).toEqual(mean(own));
      for (const body of BODIES)
        expect(cells.get(`${body}|`)).toEqual(mean(own.filter(({ justiceBodies }) => justiceBodies.includes(body))));
    }),
    RUNS,
  );
});

test('the column of totals of a crossing is the table of its lines alone, and its N the base of the catalogue', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom('referrer', 'justiceBodies'), (rows, columns) => {
      const registers = registersOf(rows);
      const request = { unit: 'case', population: 'nouveaux', rows: 'motive' };
      const crossed = figuresOf(computed(registers, { ...request, columns }));
      const alone = figuresOf(computed(registers, request));
      for (const [key, figure] of alone.cells) expect(crossed.cells.get(`${key}total`)).toEqual(figure);
      const entry = entryOf(PROFILE, 'dialogue-motif');
      if (entry?.kind !== 'statistic') throw new Error('dialogue-motif has figures');
      const facts = deriveFacts(PROFILE, registers, YEAR);
      const counts = count(PROFILE, facts, plan(PROFILE, ['dialogue-motif']));
      const asked = { edition: 'complete', period: YEAR, rounding: 'plain' } as const;
      const catalogue = tabulateEntry(PROFILE, entry, counts, asked);
      expect([crossed.n, alone.n]).toEqual([catalogue.base.n, catalogue.base.n]);
      for (const row of catalogue.rows) expect(alone.cells.get(`${row.code}|`)?.count ?? 0).toBe(row.cells[0]?.count);
    }),
    RUNS,
  );
});

test('a point of a series is the table of its sub-period; outside the days that are known there is a gap', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom('month', 'quarter', 'semester', 'year'), (rows, step) => {
      const registers = registersOf(rows);
      const period = { firstDay: YEAR.firstDay - 200, lastDay: YEAR.lastDay + 200 };
      const request = { unit: 'case', population: 'nouveaux' };
      const spec = checkSeries(PROFILE, { ...request, lines: 'motive', step }, period);
      const { points, totals, lines } = computeSeries(PROFILE, registers, spec, period);
      const opened = rows.map(({ openingDate }) => openingDate).sort();
      points.forEach(({ period: at }, index) => {
        const outside = iso(at.lastDay) < (opened[0] ?? '') || iso(at.firstDay) > (opened.at(-1) ?? '');
        const { n, cells } = figuresOf(computed(registers, { ...request, rows: 'motive' }, at));
        expect(totals[index]).toBe(outside ? null : n);
        for (const { code, values } of lines)
          expect(values[index]).toBe(outside ? null : (cells.get(`${code}|`)?.count ?? 0));
      });
      // Files of a period are those of its points: nothing falls between two.
      const inside = rows.filter(
        (row) => row.openingDate >= iso(period.firstDay) && row.openingDate <= iso(period.lastDay),
      );
      expect(sum(totals.map((total) => total ?? 0))).toBe(inside.length);
    }),
    RUNS,
  );
});

test('rows in another order give the same tables', () => {
  fc.assert(
    fc.property(
      cases.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        const request = { unit: 'case', population: 'traites', rows: 'motive', columns: 'justiceBodies' };
        expect(computed(registersOf(shuffled), request)).toEqual(computed(registersOf(rows), request));
      },
    ),
    RUNS,
  );
});

test('people seen: at least those of each piece, at most their sum; families: old ones are the open ones before', () => {
  const visits = fc.array(fc.record({ date: day.map(iso), subjectRef: fc.constantFrom('1', '2', '3', '4') }), {
    minLength: 1,
    maxLength: 20,
  });
  const families = fc.array(fc.tuple(day, fc.option(fc.nat(300))), { minLength: 1, maxLength: 15 });
  const cut = fc.integer({ min: YEAR.firstDay, max: YEAR.lastDay - 1 });
  fc.assert(
    fc.property(visits, families, cut, (seen, followed, last) => {
      const registers = buildRegisters({
        medicalConsultations: seen.map(({ date, subjectRef }) => ({ date, subjectRef: `D-2018-10${subjectRef}` })),
        bebeFamilies: followed.map(([start, months], index) => ({
          familyId: `B-2018-${100 + index}`,
          startDate: iso(start),
          closingDate: months === null ? null : iso(start + months),
        })),
      });
      const pieces = [
        { ...YEAR, lastDay: last },
        { ...YEAR, firstDay: last + 1 },
      ] as const;
      const n = (unit: string, population: string, period: Period): number =>
        computed(registers, { unit, population }, period).n ?? NaN;
      const people = pieces.map((piece) => n('consultedSubject', 'tous', piece));
      const all = n('consultedSubject', 'tous', YEAR);
      expect(all).toBe(new Set(seen.filter(({ date }) => date.startsWith('2018')).map((row) => row.subjectRef)).size);
      expect(all).toBeGreaterThanOrEqual(Math.max(...people));
      expect(all).toBeLessThanOrEqual(sum(people));
      const family = (population: string, period: Period): number => n('family', population, period);
      expect(family('anciennes', pieces[1])).toBe(family('en-cours', pieces[0]));
      expect(family('en-cours', pieces[1])).toBe(family('en-cours', YEAR));
      for (const piece of [...pieces, YEAR]) {
        expect(family('suivies', piece)).toBe(family('nouvelles', piece) + family('anciennes', piece));
        expect(family('suivies', piece)).toBe(family('en-cours', piece) + family('cloturees', piece));
      }
    }),
    RUNS,
  );
});

test('staff of the last day is that of the last piece; files with a network meeting in a piece are fewer than in the year', () => {
  const staff = fc.array(fc.tuple(day, fc.option(fc.nat(300))), { minLength: 1, maxLength: 10 });
  const met = fc.array(fc.tuple(fc.nat(5), day), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(staff, met, fc.integer({ min: YEAR.firstDay, max: YEAR.lastDay - 1 }), (people, meetings, last) => {
      const registers = buildRegisters({
        staff: people.map(([entry, days]) => ({
          role: 'psychologue',
          entryDate: iso(entry),
          exitDate: days === null ? null : iso(entry + days),
        })),
        dialogueCases: Array.from({ length: 6 }, (_, index) => ({
          caseId: `D-2018-10${index}`,
          openingDate: iso(serialDay(2018, 1 + 2 * index, 3)),
        })),
        dialogueActs: meetings.map(([index, date]) => ({
          caseId: `D-2018-10${index}`,
          date: iso(date),
          axis: 'reseau',
          familyPresent: true,
        })),
      });
      const pieces = [
        { ...YEAR, lastDay: last },
        { ...YEAR, firstDay: last + 1 },
      ] as const;
      const n = (request: object, period: Period): number => computed(registers, request, period).n ?? NaN;
      const present = { unit: 'post', population: 'presents-fin' };
      expect(n(present, pieces[1])).toBe(n(present, YEAR));
      const network = { unit: 'case', population: 'nouveaux', where: { networkMeeting: ['yes'] } };
      expect(sum(pieces.map((piece) => n(network, piece)))).toBeLessThanOrEqual(n(network, YEAR));
    }),
    RUNS,
  );
});
