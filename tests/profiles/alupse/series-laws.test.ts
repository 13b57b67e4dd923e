import { serialDay, type Period } from '@report/engine/calendar';
import { type Statistic, unavailableFor } from '@report/engine/catalogue';
import {
  checkCustom,
  checkSeries,
  checkTableSeries,
  computeCustom,
  computeSeries,
  computeTableSeries,
  linesOfTable,
  seriesWords,
  STEP_NAMES,
  STEPS,
  tableOf,
  tableSeriesWords,
} from '@report/engine/custom';
import { deriveFacts } from '@report/engine/facts';
import { PROFILE } from '@report/profiles/alupse/profile';
import fc from 'fast-check';
import { seriesTable } from '../../../addin/layout';
import { check } from '../../fixtures/check';
import { randomReader } from '../../fixtures/read-random';
import { atMost } from '../../fixtures/sample';

const someRegisters = randomReader(200, 2018);
const RUNS = { numRuns: Math.min(100, atMost(12)) };
const seeds = fc.integer({ min: 1, max: 3 });
const step = fc.constantFrom(...STEPS);
const periods: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: serialDay(2016, 1, 1), max: serialDay(2018, 6, 1) }), fc.constantFrom(20, 200, 400))
  .map(([firstDay, days]) => ({ firstDay, lastDay: firstDay + days }));
const populations = Object.entries(PROFILE.units).flatMap(([unit, described]) =>
  Object.keys(described.populations).map((population) => ({ unit, population })),
);
/** Those whose facts are dated in the period: they add up, the others are counted again. */
const FLOWS = ['case nouveaux', 'act toutes', 'request toutes', 'trip tous', 'consultation toutes', 'meeting toutes'];

test('counted from the start of the period, a point is the table of all days up to its last; flows never go down', () => {
  check(
    fc.property(seeds, periods, step, fc.constantFrom(...populations), (seed, period, by, asked) => {
      const registers = someRegisters(seed);
      const of = (cumulative: boolean) =>
        computeSeries(PROFILE, registers, checkSeries(PROFILE, { ...asked, step: by, cumulative }, period), period);
      const [apart, along] = [of(false), of(true)];
      along.points.forEach(({ period: { lastDay } }, index) => {
        const facts = deriveFacts(PROFILE, registers, { firstDay: period.firstDay, lastDay });
        const { n } = computeCustom(PROFILE, facts, checkCustom(PROFILE, asked));
        expect([asked, index, along.totals[index]]).toEqual([asked, index, apart.totals[index] === null ? null : n]);
      });
      if (!FLOWS.includes(`${asked.unit} ${asked.population}`)) return;
      let all = 0;
      apart.totals.forEach((figure, index) => {
        all += figure ?? 0;
        if (figure !== null) expect([asked, index, along.totals[index]]).toEqual([asked, index, all]);
      });
    }),
    RUNS,
  );
});

test('what is followed is said: its step, from the start where it is, and nothing of its code', () => {
  check(
    fc.property(periods, step, fc.boolean(), fc.constantFrom(...populations), (period, by, cumulative, asked) => {
      const words = seriesWords(PROFILE, checkSeries(PROFILE, { ...asked, step: by, cumulative }, period), period);
      expect(words).toContain(PROFILE.units[asked.unit]?.populations[asked.population]?.label);
      expect(words).toContain(STEP_NAMES[by]);
      expect(words.includes('cumulé depuis le début de la période')).toBe(cumulative);
    }),
    RUNS,
  );
});

const statistics = PROFILE.tables.filter((entry): entry is Statistic => entry.kind === 'statistic');
const lines = statistics.flatMap((entry) => linesOfTable(PROFILE, entry).map((line) => ({ entry, line })));

test('a line of any table of the report is followed by its own figures, under its label; a gap stands where the table has no meaning', () => {
  check(
    fc.property(seeds, periods, step, fc.constantFrom(...lines), (seed, period, by, { entry, line }) => {
      const registers = someRegisters(seed);
      const { spec } = checkTableSeries(PROFILE, { table: entry.id, row: line.code, step: by }, period);
      const { points, totals } = computeTableSeries(PROFILE, registers, spec, entry, period);
      points.forEach(({ period: at }, index) => {
        const figure = totals[index] ?? null;
        if (unavailableFor(entry, at) !== null) expect(figure).toBeNull();
        if (figure === null) return;
        const { rows, total, columns } = tableOf(PROFILE, deriveFacts(PROFILE, registers, at), entry, 'plain');
        const row = line.code === 'total' ? total : rows.find(({ code }) => code === line.code);
        const place = Math.max(
          columns.findIndex(({ code }) => code === 'total'),
          0,
        );
        const cell = row?.cells[place];
        expect([entry.id, line.code, figure]).toEqual([entry.id, line.code, cell?.value ?? cell?.count ?? 0]);
      });
      const words = tableSeriesWords(spec, entry, line.label, period);
      expect(words).toContain(line.label);
      expect(words).toContain(STEP_NAMES[by]);
    }),
    RUNS,
  );
});

test('in its table a gap has no figure and nothing has 0; ends that the period cuts are marked, and they alone', () => {
  check(
    fc.property(seeds, periods, step, fc.constantFrom(...populations), (seed, period, by, asked) => {
      const spec = checkSeries(PROFILE, { ...asked, step: by }, period);
      const series = computeSeries(PROFILE, someRegisters(seed), spec, period);
      const text = { id: 'x', title: 'x', unit: 'x', service: '', sentence: '', measure: 'count' } as const;
      const { rows, total, notes } = seriesTable({ ...text, series });
      // Neither a stock nor people seen can be added over time.
      expect(total).toBeNull();
      expect(rows.map(({ cells }) => cells[0]?.count)).toEqual(series.totals);
      expect(rows.map(({ label }) => label.endsWith(' (partiel)'))).toEqual(series.points.map(({ whole }) => !whole));
      series.points.slice(1, -1).forEach(({ whole }) => {
        expect(whole).toBe(true);
      });
      expect(notes.some((note) => note.startsWith('Partiel'))).toBe(series.points.some(({ whole }) => !whole));
      expect(notes.some((note) => note.includes('ce n’est pas zéro'))).toBe(series.totals.includes(null));
    }),
    RUNS,
  );
});
