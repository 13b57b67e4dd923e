import { repair } from '@alupse/addin/workbook';
import { figureOf, leftovers } from './our-side';
import { twoModels } from './small-models';
import { open, openUserWorkbook, userSide } from './user-workbook';
import { write } from './write';

/** A chance that can be repeated (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return ((mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed))) >>> 0) / 2 ** 32;
  };
}

jest.setTimeout(120_000);

test('two people generate at once, their syncs in any order: one whole result, the newest of those that succeeded', async () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= 60; seed += 1) {
    const { host, runner } = await openUserWorkbook();
    if (seed % 2 === 0) await write(runner, twoModels(1));
    const before = userSide(host);
    const other = open(host).runner;
    const next = chance(seed);
    const process = host.process.bind(host);
    // Each sync waits a while of its own before Excel takes it: the two sessions meet in another order every time.
    host.process = async (...request) => {
      for (let wait = Math.floor(next() * 6); wait > 0; wait -= 1) await new Promise(setImmediate);
      return process(...request);
    };
    const ends: number[] = [];
    const run = async (session: typeof runner, figure: number): Promise<void> => {
      await write(session, twoModels(figure)).then(
        () => ends.push(figure),
        () => undefined,
      );
    };
    await Promise.all([run(runner, 2), run(other, 3)]);
    host.process = process;
    await repair(runner);
    expect({ seed, left: leftovers(host), theirs: userSide(host) }).toEqual({ seed, left: [], theirs: before });
    const old = seed % 2 === 0 ? 1 : null;
    const expected = ends.length === 0 ? [old] : ends;
    expect({ seed, ends, figure: expected.includes(figureOf(host)) }).toEqual({ seed, ends, figure: true });
    outcomes.set(String(ends.length), (outcomes.get(String(ends.length)) ?? 0) + 1);
  }
  expect(outcomes.get('1') ?? 0).toBeGreaterThan(0);
});
