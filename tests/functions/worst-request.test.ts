import type { StatisticsRequest } from '@report/engine/contract';
import { plan } from '@report/engine/projection';
import { CATALOGUE, PROFILE, tabulate } from '../fixtures/alupse';
import { call } from './call';
import { combinationsOf, SEARCHED, worstRequest } from './worst-request';

/** Largest body that is read (`functions/http/read-body`). */
const CAP = 256 * 1024;

/** How many times figures were rounded or compared: what the dear parts of the tables do and nothing else. */
function operations(act: () => unknown): number {
  const { floor, abs, clz32 } = Math;
  let count = 0;
  const counting =
    (done: (value: number) => number) =>
    (value: number): number => {
      count += 1;
      return done(value);
    };
  Object.assign(Math, { floor: counting(floor), abs: counting(abs), clz32: counting(clz32) });
  try {
    act();
  } finally {
    Object.assign(Math, { floor, abs, clz32 });
  }
  return count;
}

/** Ways to choose some of so many. */
const choose = (all: number, some: number): number =>
  some === 0 ? 1 : (choose(all, some - 1) * (all - some + 1)) / some;

/** The tables whose percentages are rounded together, with the number of their cells. */
const TOGETHER = CATALOGUE.flatMap((entry) => {
  if (entry.kind !== 'statistic' || entry.base.kind !== 'population' || entry.columns?.kind !== 'variable') return [];
  const crossed = [...plan(PROFILE, [entry.id]).values()].find(({ by }) => by.length === 2);
  return crossed === undefined ? [] : [{ id: entry.id, cells: combinationsOf(PROFILE, crossed).length }];
});

/**
 * One look at each choice of counts that go up, and, for those whose total is right (of the sizes of a choice, half is the
 * most frequent), each cell and each change twice.
 */
const boundOf = (cells: number): number => 2 ** SEARCHED + choose(SEARCHED, SEARCHED / 2) * 2 * cells + OTHERS;
/** Everything else that a request asks for: the other tables together. */
const OTHERS = 20_000;

const oneTable = (request: StatisticsRequest, id: string): StatisticsRequest => ({
  ...request,
  tables: [id],
  projections: [
    Object.fromEntries([...plan(PROFILE, [id]).keys()].map((key) => [key, request.projections[0]?.[key] ?? []])),
  ],
});

test('the dearest request that was found is accepted, also with a body filled to the cap', async () => {
  const request = worstRequest(PROFILE);
  expect(request.tables).toHaveLength(CATALOGUE.length);
  const json = JSON.stringify(request);
  const padded = `{${' '.repeat(CAP - json.length)}${json.slice(1)}`;
  expect(padded).toHaveLength(CAP);
  const { status, body } = await call(padded);
  expect(status).toBe(200);
  expect(body.length).toBeLessThan(600_000);
  expect((await call(` ${padded}`)).status).toBe(413);
});

test('no more can be asked: each projection holds each combination of its codes at most once', async () => {
  const request = worstRequest(PROFILE);
  const all = [...plan(PROFILE, request.tables)].map(
    ([key, projection]) => [key, combinationsOf(PROFILE, projection)] as const,
  );
  const tuples = all.reduce((sum, [, combinations]) => sum + combinations.length, 0);
  // As many as the catalogue has codes, whatever the registers: far from what a body could hold.
  expect(tuples).toBeLessThan(2_000);
  const [key] = all[0] ?? [''];
  const [counts = {}] = request.projections;
  const twice = {
    ...counts,
    [key]: [...(counts[key] ?? []), ...(counts[key] ?? [])],
  };
  expect((await call({ ...request, projections: [twice] })).status).toBe(400);
});

test('its computation is bounded by the catalogue, not by the numbers in it', () => {
  const worst = operations(() => tabulate(worstRequest(PROFILE)));
  // Dear it is: the search for fair percentages runs.
  expect(worst).toBeGreaterThan(2 ** SEARCHED * 10);
  expect(worst).toBeLessThan(TOGETHER.reduce((sum, { cells }) => sum + boundOf(cells), OTHERS));
});

/** Seeds with which the search would run at these numbers if it were not limited. */
test.each([
  [1, 1],
  [14, 442],
  [14, 2458],
  [15, 3],
  [16, 34],
  [18, 32],
  [36, 1],
])('with %d different counts no crossed table costs more', (different, seed) => {
  const request = worstRequest(PROFILE, { different, seed });
  expect(TOGETHER.length).toBeGreaterThan(2);
  for (const { id, cells } of TOGETHER) {
    const cost = operations(() => tabulate(oneTable(request, id)));
    expect([id, Math.max(cost, boundOf(cells))]).toEqual([id, boundOf(cells)]);
  }
});
