import { readFile } from 'node:fs/promises';
import { HOST_PROFILES, type HostProfile } from '../../excel-host';
import { ALL_CASES, drawn, SAMPLE } from '../fixtures/sample';
import { closeInTheMiddle, endSession } from './way/cut-short';
import { setOut, WHOLE_WAY } from './way/whole-way';
import { withoutPauses } from './workbook/without-pauses';

withoutPauses();

/** The unkindest one; all of them in `npm run long`. */
const NAMES = (Object.keys(HOST_PROFILES) as HostProfile[]).filter((name) => ALL_CASES || name === 'nasty');

/** What docs/excel-hosts.md says of each step under a profile. */
async function documented(name: HostProfile): Promise<Readonly<Record<string, string>>> {
  const page = await readFile('docs/excel-hosts.md', 'utf8');
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const header = rows.findIndex((cells) => cells[1] === 'step' && cells.includes(name));
  const column = rows[header]?.indexOf(name) ?? -1;
  const lines = rows.slice(header + 2);
  const end = lines.findIndex((cells) => cells.length < 3);
  return Object.fromEntries(lines.slice(0, end).map((cells) => [cells[1] ?? '', cells[column] ?? '']));
}

test.each(NAMES)(`%s: the whole way of a person, each step as docs/excel-hosts.md says (${SAMPLE})`, async (name) => {
  const { way, kept } = await setOut(HOST_PROFILES[name]);
  const steps: Record<string, string> = {};
  for (const [step, walk] of WHOLE_WAY) steps[step] = await walk(way, kept);
  // At every fourth sync of a generation in `npm run long`, else at one that is drawn.
  const syncs = Array.from({ length: Math.floor(kept.syncs / 4) }, (_, index) => 4 * index + 2);
  const ends = new Set<string>();
  for (const sync of drawn(name, syncs).slice(0, ALL_CASES ? syncs.length : 1))
    ends.add(await closeInTheMiddle(way, kept, sync));
  steps['close in the middle, reopen'] = [...ends].join('; ');
  expect(steps).toEqual(await documented(name));
});

/**
 * The session of Excel ends at a sync of a run that replaces another: what stands half-written is said; the next start puts
 * it in order, and the next run is whole. In `npm test` the writer alone: addin/workbook/session.
 */
if (ALL_CASES)
  test.each(NAMES)('%s: the session ends in the middle of a run', async (name) => {
    const ends = await endSession(HOST_PROFILES[name], (syncs) => syncs.filter((sync) => sync % 5 === 0));
    console.info(`${name}: ${ends.map(({ sync, said }) => `${sync} ${said}`).join('; ')}`);
    for (const { sync, said, left } of ends) {
      const known = /^La session d’Excel a expiré|^L’écriture s’est arrêtée en chemin|^La fin de l’écriture|^$/;
      expect([sync, said]).toEqual([sync, expect.stringMatching(known)]);
      // Half-written, and not said: never.
      if (left.length > 0) expect([sync, said]).toEqual([sync, expect.stringMatching(/^L’écriture|^La fin/)]);
    }
  });
