import { wholeYear } from '@report/engine/calendar';
import {
  statisticsAnswer,
  type Rounding,
  type StatisticsAnswer,
  type StatisticsRequest,
  type Table,
} from '@report/engine/contract';
import { onWire } from '@report/engine/wire';
import { type Edition, CATALOGUE, tablesFor, buildRequest, tabulate } from '../../fixtures/alupse';
import { checkAnswer } from '../../fixtures/alupse-addin';
import { ALL_CASES, SAMPLE, sample } from '../../fixtures/sample';
import { randomFacts, randomOf } from './random-facts';

const ALL = CATALOGUE.map(({ id }) => id);

interface Asked {
  readonly seed: number;
  readonly edition?: Edition;
  readonly rounding?: Rounding;
  /** Most facts of a unit. */
  readonly most?: number;
  readonly tables?: readonly string[];
}
/** A request of random facts, and what the engine computes of it. */
function exchange({
  seed,
  edition = 'complete',
  rounding = 'adjusted',
  most = 60,
  tables = ALL,
}: Asked): [StatisticsRequest, StatisticsAnswer] {
  const request = buildRequest(randomFacts(seed, 2016, most), { edition, rounding, tables });
  return [request, tabulate(request)];
}
const isRefused = (request: StatisticsRequest, answer: StatisticsAnswer): boolean => {
  if (!statisticsAnswer.safeParse(onWire(request, [answer])).success) return true;
  try {
    checkAnswer(request, [answer]);
    return false;
  } catch (error) {
    expect((error as Error).message).toBe('ANSWER_REFUSED');
    return true;
  }
};

test.each(sample('most', [1, 3, 8, 20, 60, 200, 3000], 3))(
  'what the engine computes is accepted, whatever the counts: at most %i facts of a unit',
  (most) => {
    for (const rounding of ['adjusted', 'plain'] as const)
      for (const [seed, edition] of (['complete', '2016', '2023'] as const).entries()) {
        const { ready, absent } = tablesFor(edition, []);
        const inEdition = new Set([...ready, ...absent.map(({ id }) => id)]);
        const [request, answer] = exchange({
          seed: seed + most,
          edition,
          rounding,
          most,
          tables: ALL.filter((id) => inEdition.has(id)),
        });
        expect(answer.tables.length).toBeGreaterThan(20);
        expect(() => {
          checkAnswer(request, [answer]);
        }).not.toThrow();
      }
  },
);

/** Every number of a JSON value, with the way to it. */
function numbersIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; value: number }[] {
  if (typeof value === 'number') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    numbersIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
function changed(answer: StatisticsAnswer, path: readonly (string | number)[], value: unknown): StatisticsAnswer {
  const copy = structuredClone(answer);
  let place: unknown = copy;
  for (const key of path.slice(0, -1)) place = (place as Record<string | number, unknown>)[key];
  (place as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return copy;
}

const random = randomOf(7);
const oneOf = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];

/** Answers with one number changed that are accepted all the same. */
function accepted([request, answer]: [StatisticsRequest, StatisticsAnswer], tries: number): string[] {
  const numbers = numbersIn(answer);
  return Array.from({ length: tries }, () => oneOf(numbers)).flatMap((number) => {
    if (!number) return [];
    const { path, value } = number;
    const other =
      oneOf([value + 1, value - 1, value * 10 + 1, value + 0.1, value === 0 ? 7 : 0, value === 0 ? null : -value]) ??
      null;
    return isRefused(request, changed(answer, path, other)) ? [] : [`${path.join('.')}: ${value} → ${String(other)}`];
  });
}

describe.each(['adjusted', 'plain'] as const)(`one changed number anywhere is refused (%s, ${SAMPLE})`, (rounding) => {
  test.each(sample(`changed, ${rounding}`, ALL, 20))('%s', (id) => {
    for (const most of [12, 300])
      expect(accepted(exchange({ seed: most, rounding, most, tables: [id] }), 8)).toEqual([]);
  });
  test('all the tables together', () => {
    expect(accepted(exchange({ seed: 9, rounding, most: 300 }), ALL_CASES ? 40 : 12)).toEqual([]);
  });
});

describe('refused', () => {
  const [request, answer] = exchange({ seed: 5, most: 400 });
  const motif = answer.tables.findIndex(({ id }) => id === 'dialogue-motif');
  const withTable = (change: (table: Table) => Partial<Table>): StatisticsAnswer => ({
    ...answer,
    tables: answer.tables.map((table, index) => (index === motif ? { ...table, ...change(table) } : table)),
  });

  test.each<[string, StatisticsAnswer]>([
    ['the answer to another request', exchange({ seed: 6 })[1]],
    ['another year', { ...answer, period: wholeYear(2017) }],
    ['another edition', { ...answer, edition: '2016' }],
    ['another rounding', { ...answer, rounding: 'plain' }],
    ['another catalogue', { ...answer, catalogue: 'f'.repeat(16) }],
    ['no table', { ...answer, tables: [] }],
    ['half of the tables', { ...answer, tables: answer.tables.slice(0, answer.tables.length / 2) }],
    ['two tables exchanged', { ...answer, tables: [...answer.tables].reverse() }],
    [
      'a table twice',
      { ...answer, tables: answer.tables.map((table, index) => answer.tables[index === 3 ? 2 : index] ?? table) },
    ],
    ['no check', { ...answer, checks: [] }],
    ['a check that turned green', { ...answer, checks: answer.checks.map((check) => ({ ...check, ok: true })) }],
    [
      'a line dropped',
      withTable(({ rows }) => ({
        rows: rows.filter(
          ({ cells }, index) =>
            (cells[0]?.count ?? 0) === 0 || index > rows.findIndex((row) => (row.cells[0]?.count ?? 0) > 0),
        ),
      })),
    ],
    [
      'two lines that exchanged their names',
      withTable(({ rows }) => ({
        rows: rows.map((row, index) => ({ ...row, code: rows[index === 0 ? 1 : index === 1 ? 0 : index]?.code ?? '' })),
      })),
    ],
    ['a column dropped', withTable(({ rows }) => ({ rows: rows.map((row) => ({ ...row, cells: [] })) }))],
    ['another title', withTable(() => ({ title: 'Motifs' }))],
    ['another number', withTable(() => ({ number: 'C.9.9' }))],
    [
      'another figure in the sentence',
      withTable(({ sentence }) => ({ sentence: (sentence ?? '').replace(/\d+/, '987') })),
    ],
    ['no total', withTable(() => ({ total: null }))],
    [
      'counts that add up, of other tuples',
      withTable(({ rows }) => ({
        rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, origin: [] })) })),
      })),
    ],
  ])('%s', (_, changedAnswer) => {
    expect(JSON.stringify(changedAnswer) === JSON.stringify(answer)).toBe(false);
    expect(isRefused(request, changedAnswer)).toBe(true);
  });

  test('a unit of percentage that went from one line to another: no share is a whole unit off', () => {
    const taken = answer.tables.flatMap((table, at) => {
      if (table.shares !== 'adjusted' || table.columns.length > 1 || /%/.test(table.sentence ?? '')) return [];
      const unit = table.percentDecimals === 0 ? 1 : 0.1;
      const [base] = table.columns.map((column) => column.base ?? 0);
      const lines = table.rows.filter(({ role, cells: [cell] }) => role === 'line' && (cell?.count ?? 0) > 0);
      const over = ({ cells: [cell] }: (typeof lines)[number]): number =>
        (cell?.percent ?? 0) - (100 * (cell?.count ?? 0)) / (base ?? 1);
      const from = lines.find((line) => over(line) < -0.05 * unit);
      const to = lines.find((line) => over(line) > 0.05 * unit);
      if (!from || !to) return [];
      const rows = table.rows.map((row) => {
        const by = row === from ? -unit : row === to ? unit : 0;
        const moved = (percent: number): number => Math.round(10 * (percent + by)) / 10;
        return by === 0
          ? row
          : { ...row, cells: row.cells.map((cell) => ({ ...cell, percent: moved(cell.percent ?? 0) })) };
      });
      return [{ ...answer, tables: answer.tables.map((one, index) => (index === at ? { ...table, rows } : one)) }];
    });
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.map((one) => isRefused(request, one))).not.toContain(false);
  });

  test('and the answer itself is not', () => {
    expect(isRefused(request, answer)).toBe(false);
  });
});
