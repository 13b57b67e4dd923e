import { type Disturbance, disturbedRun, pointsOf } from './campaign';

jest.setTimeout(600_000);

const CASES: readonly (readonly [title: string, earlier: boolean, disturbance: Disturbance])[] = [
  ['first run, one failure', false, 'fault'],
  ['second run, one failure', true, 'fault'],
  ['first run, the session ends', false, 'crash'],
  ['second run, the session ends', true, 'crash'],
];

/**
 * Every operation and every sync of a run, before it and after it. Whatever happens, the person’s sheets are as before and
 * after the next start there is either the whole old result or the whole new one, and nothing else.
 */
test.each(CASES)('%s', async (_title, earlier, disturbance) => {
  const points = await pointsOf(earlier);
  expect(points.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  let done = 0;
  for (const point of points) {
    const { saidDone, figure, problems } = await disturbedRun(point, disturbance, earlier);
    const old = earlier ? 1 : null;
    const expected = saidDone ? [2] : disturbance === 'crash' ? [old, 2] : [old];
    if (problems.length > 0 || !expected.includes(figure))
      wrong.push(`${point}: said ${saidDone ? 'done' : 'failed'}, ${String(figure)}, ${problems.join('; ')}`);
    if (saidDone) done += 1;
  }
  expect(wrong).toEqual([]);
  // Failures at the very end, when the sheets stand, are no failures; all the others are.
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(points.length / 2);
});
