import { STAGES } from '@report/addin/actions';
import { readWorkbook } from '@report/addin/workbook';
import { AppError } from '@report/engine/contract';
import type { ExcelHost } from '../../../excel-host';
import { generate, openRegistersFile } from '../actions/open-registers-file';
import { figureOf, leftovers } from './our-side';
import { twoModels } from './small-models';
import { openUserWorkbook, userSide } from './user-workbook';
import { write } from './write';

/** Gives up just before a sync, counted from now. */
function cancelAt(host: ExcelHost, sync: number): { readonly signal: AbortSignal; readonly reached: () => boolean } {
  const giveUp = new AbortController();
  const at = host.counters.syncs + sync;
  host.faults = ({ level, when, batch }) => {
    if (level === 'batch' && when === 'before' && batch === at) giveUp.abort();
  };
  return { signal: giveUp.signal, reached: () => giveUp.signal.aborted };
}

/** What the library kept is given back after the end, in a sync that nobody waits for. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise(setImmediate);
}

const endOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : `raw: ${String(error)}`),
  );

test.each([false, true])('writing is cancelled at every sync; after an earlier run: %s', async (earlier) => {
  const { host, runner } = await openUserWorkbook();
  if (earlier) await write(runner, twoModels(1));
  await settled();
  const before = { names: host.sheetNames, theirs: userSide(host), figure: figureOf(host), left: [] as string[] };
  const ends: string[] = [];
  for (let sync = 1; !ends.includes('done'); sync += 1) {
    const { signal } = cancelAt(host, sync);
    const onPromote = jest.fn();
    const end = await endOf(write(runner, twoModels(2), { signal, onPromote }));
    host.faults = null;
    await settled();
    ends.push(end);
    const promoting = onPromote.mock.calls.length > 0;
    // From the moment the sheets are put in place the run can no longer be cancelled, and says so.
    expect({ sync, end }).toEqual({ sync, end: promoting ? 'done' : 'CANCELLED' });
    const now = { names: host.sheetNames, theirs: userSide(host), figure: figureOf(host), left: leftovers(host) };
    if (!promoting) expect({ sync, ...now }).toEqual({ sync, ...before });
  }
  expect(ends.length).toBeGreaterThan(8);
});

test('reading is cancelled at every sync', async () => {
  const { host, runner } = await openUserWorkbook();
  const before = userSide(host);
  const ends: string[] = [];
  for (let sync = 1; ; sync += 1) {
    const { signal, reached } = cancelAt(host, sync);
    const end = await endOf(readWorkbook(runner, { signal }));
    await settled();
    if (!reached()) break;
    ends.push(end);
    expect(['CANCELLED', 'done']).toContain(end);
    expect(userSide(host)).toBe(before);
  }
  expect(ends).toContain('CANCELLED');
});

test('the whole job is cancelled at every stage', async () => {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  const names = host.sheetNames;
  const before = userSide(host, names);
  for (const stage of STAGES) {
    const giveUp = new AbortController();
    const onStage = (now: string): void => {
      if (now === stage) giveUp.abort();
    };
    const end = await endOf(generate(runner, { signal: giveUp.signal, onStage }));
    expect({ stage, end }).toEqual({ stage, end: stage === 'promote' ? 'done' : 'CANCELLED' });
    if (stage !== 'promote') expect({ stage, names: host.sheetNames }).toEqual({ stage, names });
    expect(userSide(host, names)).toBe(before);
    expect(leftovers(host)).toEqual([]);
  }
});
