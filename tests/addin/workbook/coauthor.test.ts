import { repair } from '@report/addin/workbook';
import type { ExcelHost } from '../../../excel-host';
import { SAMPLE, atMost, drawn } from '../../fixtures/sample';
import { leftovers } from './our-side';
import { twoModels } from './small-models';
import { openUserWorkbook, userSide } from './user-workbook';
import { withoutPauses } from './without-pauses';
import { write } from './write';

/** What somebody else does to the same workbook; returns true when it could be done. */
type Act = (host: ExcelHost) => boolean;

const without =
  (act: (host: ExcelHost) => void): Act =>
  (host) => {
    act(host);
    return true;
  };
const onSheet =
  (find: (name: string) => boolean, act: (host: ExcelHost, name: string) => void): Act =>
  (host) => {
    const name = host.sheetNames.find(find);
    if (name !== undefined) act(host, name);
    return name !== undefined;
  };

const ACTS: Readonly<Record<string, Act>> = {
  'writes in a sheet of hers': without((host) => {
    host.userEdit('Registre', 'A3', [['A-9']], 'coauthor');
  }),
  'adds a sheet under our name': (host) => {
    if (host.sheetNames.includes('Dialogue 2016')) return false;
    host.workbook.addSheet('Dialogue 2016').GetRange('A1').Values = [['à moi']];
    return true;
  },
  'moves a sheet': without((host) => {
    host.sheet('Registre').Position = 1;
  }),
  'removes a provisional sheet': onSheet(
    (name) => name.startsWith('~alupse') && !name.endsWith('-old'),
    (host, name) => {
      host.sheet(name).Delete();
    },
  ),
  'renames a result to keep it': onSheet(
    (name) => name === 'Dialogue 2016',
    (host, name) => {
      host.sheet(name).Name = 'Gardée';
    },
  ),
  'removes a result': onSheet(
    (name) => name === 'Dialogue 2016',
    (host, name) => {
      host.sheet(name).Delete();
    },
  ),
};

/** When somebody acts: before a sync; or between the end of a session that died at that sync and the next start. */
const TIMES = ['during the run', 'after the pane died'] as const;

/** One run and the next start; null when the run has fewer syncs. */
async function disturbedRun(act: Act, earlier: boolean, time: (typeof TIMES)[number], sync: number) {
  const { host, runner } = await openUserWorkbook();
  if (earlier) await write(runner, twoModels(1));
  const last = host.counters.syncs + sync;
  const seen = { reached: false, acted: false, theirs: '' };
  const actNow = (): void => {
    seen.acted = act(host);
    seen.theirs = userSide(host);
  };
  host.faults = ({ when, level, batch }) => {
    const now = !seen.reached && when === 'before' && level === 'batch' && batch === last;
    seen.reached ||= now;
    if (now && time === 'during the run') actNow();
    return seen.reached && time === 'after the pane died' ? new Error('crash') : undefined;
  };
  const names = await write(runner, twoModels(2)).then(
    (written) => written.names,
    () => null,
  );
  host.faults = null;
  if (seen.reached && time === 'after the pane died') actNow();
  await repair(runner);
  return seen.reached ? { ...seen, host, names } : null;
}

/** Those of the sheet «Dialogue 2016»: of its figures, and of what the summary links to. */
const NAMES = ['dialogue_2016_figures', 'alupse_lien_Dialogue_2016_A2'];

withoutPauses();

let runs = 0;
afterAll(() => {
  console.info(`somebody else at work: ${runs} runs`);
});

/** Syncs at which somebody acts in each test, drawn among those where it can be done; all of them in `npm run long`. */
const MOST = 3;

/** Syncs of a run in peace, from 1. */
async function syncsOf(earlier: boolean): Promise<number[]> {
  const { host, runner } = await openUserWorkbook();
  if (earlier) await write(runner, twoModels(1));
  const before = host.counters.syncs;
  await write(runner, twoModels(2));
  return Array.from({ length: host.counters.syncs - before }, (_, sync) => sync + 1);
}

describe.each(Object.entries(ACTS))(`meanwhile somebody %s (${SAMPLE})`, (title, act) => {
  test.each(TIMES.flatMap((time) => [false, true].map((earlier) => [time, earlier] as const)))(
    '%s, after an earlier run: %s',
    async (time, earlier) => {
      let acts = 0;
      for (const sync of drawn(`${title}, ${time}`, await syncsOf(earlier))) {
        const run = await disturbedRun(act, earlier, time, sync);
        if (run?.acted !== true) continue;
        acts += 1;
        const { host, theirs, names } = run;
        // Names of a result that somebody removed lead nowhere, as they do whenever a sheet is removed.
        const left = leftovers(host).filter((one) => title !== 'removes a result' || !NAMES.includes(one));
        const kept = host.sheetNames.includes('Gardée') ? host.values('Gardée', 'B2')[0]?.[0] : null;
        const standing = names === null ? [] : names.filter((name) => host.sheetNames.includes(name));
        const gone = title === 'removes a result' || title === 'renames a result to keep it';
        expect({ sync, left, theirs: userSide(host) }).toEqual({ sync, left: [], theirs });
        expect({ sync, kept: [1, 2].includes(Number(kept)) }).toEqual({
          sync,
          kept: title === 'renames a result to keep it',
        });
        expect({ sync, whole: names === null || gone || standing.length === 2 }).toEqual({ sync, whole: true });
        if (title === 'adds a sheet under our name') expect(host.values('Dialogue 2016')).toEqual([['à moi']]);
        if (acts >= atMost(MOST)) break;
      }
      runs += acts;
      // After an earlier run the name is always ours, but for the moment when its sheet stands aside; before a first one is
      // in place there is nothing to keep.
      if (!(earlier && title === 'adds a sheet under our name')) expect(acts).toBeGreaterThan(0);
    },
  );
});
