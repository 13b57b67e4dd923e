import { repair } from '@report/addin/workbook';
import { SAMPLE, sample } from '../../fixtures/sample';
import { chance } from './chance';
import { figureOf, leftovers } from './our-side';
import { twoModels } from './small-models';
import { open, openUserWorkbook, userSide } from './user-workbook';
import { write } from './write';

/** Orders tried in `npm run long`, and here. */
const [RUNS, HERE] = [120, 24];

/**
 * The syncs of two runs can follow one another in more orders than can be tried: some that are always the same.
 * Each sync waits a while of its own before Excel takes it, so that the two sessions meet in another order every time.
 */
test(`two people generate at once, their syncs in any order: one whole result, the newest of those that succeeded (${SAMPLE})`, async () => {
  const orders = new Set<string>();
  const succeeded = [0, 0, 0];
  const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);
  const tried = sample('orders', seeds, HERE);
  for (const seed of tried) {
    const { host, runner } = await openUserWorkbook();
    const earlier = seed % 2 === 0;
    if (earlier) await write(runner, twoModels(1));
    const before = userSide(host);
    const next = chance(seed);
    // From runs that take turns to runs that hardly meet.
    const most = 1 + (seed % 12);
    let order = '';
    const late = (session: string) => async () => {
      for (let wait = Math.floor(next() * most); wait > 0; wait -= 1) await new Promise(setImmediate);
      order += session;
    };
    const ends: number[] = [];
    const run = async (session: typeof runner, figure: number): Promise<void> => {
      await write(session, twoModels(figure)).then(
        () => ends.push(figure),
        () => undefined,
      );
    };
    await Promise.all([run(open(host, 0, late('a')).runner, 2), run(open(host, 1, late('b')).runner, 3)]);
    await repair(runner);
    expect({ seed, left: leftovers(host), theirs: userSide(host) }).toEqual({ seed, left: [], theirs: before });
    const expected = ends.length === 0 ? [earlier ? 1 : null] : ends;
    expect({ seed, ends, figure: expected.includes(figureOf(host)) }).toEqual({ seed, ends, figure: true });
    orders.add(order);
    succeeded[ends.length] = (succeeded[ends.length] ?? 0) + 1;
  }
  console.info(
    `two panes: ${tried.length} runs, ${orders.size} different orders of syncs; none, one, both done: ${succeeded.join(', ')}`,
  );
  expect(succeeded[1]).toBeGreaterThan(0);
});
