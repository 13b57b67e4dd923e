import {
  statisticsAnswer,
  type Edition,
  type Rounding,
  type StatisticsAnswer,
  type StatisticsRequest,
  type Table,
} from '@alupse/domain/contract';
import { CATALOGUE, tablesFor } from '@alupse/domain/catalogue';
import { buildRequest } from '@alupse/domain/projection';
import { tabulate } from '@alupse/domain/tabulate';
import { checkAnswer } from '@alupse/addin/api';
import { randomFacts, randomOf } from './random-facts';

const REGISTERS = CATALOGUE.flatMap((entry) => (entry.kind === 'list' ? [entry.register] : []));
function exchange(
  seed: number,
  edition: Edition = 'complete',
  rounding: Rounding = 'adjusted',
  most = 60,
): [StatisticsRequest, StatisticsAnswer] {
  const all = tablesFor(edition, []);
  const tables = [...all.ready, ...all.absent.map(({ id }) => id)];
  const order = CATALOGUE.map(({ id }) => id).filter((id) => tables.includes(id));
  const request = buildRequest(randomFacts(seed, 2016, most), { year: 2016, edition, rounding, tables: order });
  return [request, tabulate(request)];
}
const isRefused = (request: StatisticsRequest, answer: StatisticsAnswer): boolean => {
  if (!statisticsAnswer.safeParse(answer).success) return true;
  try {
    checkAnswer(request, answer);
    return false;
  } catch (error) {
    expect((error as Error).message).toBe('ANSWER_REFUSED');
    return true;
  }
};

test('what the engine computes is accepted, whatever the counts', () => {
  expect(REGISTERS.length).toBeGreaterThan(0);
  for (const rounding of ['adjusted', 'plain'] as const)
    for (const edition of ['2016', '2023', 'complete'] as const)
      for (const most of [1, 4, 20, 200, 3000])
        for (let seed = 0; seed < 3; seed++) {
          const [request, answer] = exchange(seed * 31 + most, edition, rounding, most);
          expect(() => {
            checkAnswer(request, answer);
          }).not.toThrow();
        }
});

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

test.each(['adjusted', 'plain'] as const)('one changed number anywhere is refused (%s)', (rounding) => {
  const random = randomOf(7);
  const accepted: string[] = [];
  for (const most of [30, 300]) {
    const [request, answer] = exchange(most, 'complete', rounding, most);
    const numbers = numbersIn(answer);
    for (let n = 0; n < (process.env['MANY'] ? 4000 : 300); n++) {
      const { path, value } = numbers[Math.floor(random() * numbers.length)] ?? { path: [], value: 0 };
      const others = [value + 1, value - 1, value * 10, -value, value + 0.1, 0, null].filter(
        (other) => !Object.is(other, value) && !(other === 0 && value === 0),
      );
      const other = others[Math.floor(random() * others.length)] ?? value + 1;
      if (!isRefused(request, changed(answer, path, other)))
        accepted.push(`${answer.tables[Number(path[1])]?.id ?? ''} ${path.join('.')} ${value} → ${String(other)}`);
    }
  }
  expect(accepted).toEqual([]);
});

describe('refused', () => {
  const [request, answer] = exchange(5, 'complete', 'adjusted', 400);
  const motif = answer.tables.findIndex(({ id }) => id === 'dialogue-motif');
  const withTable = (change: (table: Table) => Partial<Table>): StatisticsAnswer => ({
    ...answer,
    tables: answer.tables.map((table, index) => (index === motif ? { ...table, ...change(table) } : table)),
  });

  test.each<[string, StatisticsAnswer]>([
    ['the answer to another request', exchange(6)[1]],
    ['another year', { ...answer, year: 2017 }],
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

  test('and the answer itself is not', () => {
    expect(isRefused(request, answer)).toBe(false);
  });
});
