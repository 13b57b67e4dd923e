import { repair } from '@report/addin/workbook';
import { AppError } from '@report/engine/contract';
import { ExcelHost, HOST_PROFILES } from '../../../excel-host';
import { figureOf, leftovers } from './our-side';
import { twoModels } from './small-models';
import { open, openUserWorkbook, stillness, userSide } from './user-workbook';
import { withoutPauses } from './without-pauses';
import { write } from './write';

withoutPauses();

/** A workbook that holds the figure 1, saved. */
async function written(): Promise<Uint8Array> {
  const { host, runner } = await openUserWorkbook();
  await write(runner, twoModels(1));
  return host.save();
}

test.each(['windows-365', 'web', 'nasty'] as const)(
  '%s: the session ends at each sync of a run: what may be half-written is said, and the next start puts it in order',
  async (name) => {
    const file = await written();
    const said = new Map<string, number>();
    for (let syncs = 1; said.get('done') === undefined; syncs += 1) {
      const { host, runner } = open(await ExcelHost.open(file, { ...HOST_PROFILES[name], syncsOfSession: syncs }));
      const before = userSide(host);
      const end = await write(runner, twoModels(2)).then(
        ({ warnings }) => (warnings.includes('END_LEFT_OUT') ? 'END_LEFT_OUT' : 'done'),
        (error: unknown) => (error instanceof AppError ? error.code : String(error)),
      );
      await stillness(host);
      said.set(end, (said.get(end) ?? 0) + 1);
      const unsaid = end === 'SESSION_EXPIRED' || end === 'done';
      expect([syncs, end, unsaid ? leftovers(host) : []]).toEqual([syncs, end, []]);
      if (unsaid) expect(figureOf(host)).toBe(end === 'done' ? 2 : 1);
      const later = open(await ExcelHost.open(await host.save(), HOST_PROFILES[name]));
      await repair(later.runner);
      expect([syncs, leftovers(later.host), userSide(later.host)]).toEqual([syncs, [], before]);
      const figures = { END_LEFT_OUT: [2], done: [2], SESSION_EXPIRED: [1] }[end] ?? [1, 2];
      expect(figures).toContain(figureOf(later.host));
    }
    expect([...said.keys()].sort()).toEqual(['END_LEFT_OUT', 'SESSION_EXPIRED', 'WRITE_NOT_UNDONE', 'done'].sort());
  },
);
