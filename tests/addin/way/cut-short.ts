import { ExcelHost, type HostOptions } from '../../../excel-host';
import type { PaneState } from '../../../addin/pane/model/state';
import { leftovers } from '../workbook/our-side';
import { open, userSide } from '../workbook/user-workbook';
import { done, figuresAreWhole, paneIn, type Said, stopOf, titlesOf, type Way, whole } from './pane-in-excel';
import { choose, type Kept, setOut, WHOLE_WAY } from './whole-way';

/** Sheets of ours that stay. */
const OURS = ['Journal des corrections', 'Listes des registres'];

/**
 * The pane is closed at a sync of a generation: nothing it sends arrives any more. The workbook is saved, and opened
 * another day. Gives what is said then.
 */
export async function closeInTheMiddle(way: Way, { registers }: Kept, sync: number): Promise<Said> {
  const { host, pane } = way;
  const [from, before] = [host.counters.syncs + sync, userSide(host, registers)];
  host.faults = ({ level, batch }) => (level === 'batch' && batch >= from ? new Error('closed') : undefined);
  await done(way, () => {
    pane.showChoices();
    pane.generate('locally');
  });
  host.faults = null;
  const later = paneIn(open(await ExcelHost.open(await host.save(), host.options)));
  const state = await done(later, (again) => {
    again.open();
  });
  expect(leftovers(later.host).filter((left) => !OURS.includes(left))).toEqual([]);
  figuresAreWhole(later.host);
  expect(userSide(later.host, registers)).toBe(before);
  expect(state.registers?.summaries.length).toBeGreaterThanOrEqual(registers.length);
  return whole(state);
}

/**
 * Excel's session ends at each of these syncs of a generation, in a workbook that holds an earlier one: what is said, and
 * what was left in the workbook. Then the pane is opened again, and generates.
 */
export async function endSession(
  options: Partial<HostOptions>,
  some: (syncs: readonly number[]) => readonly number[],
): Promise<readonly { readonly sync: number; readonly said: string; readonly left: readonly string[] }[]> {
  const { way, kept } = await setOut(options);
  await step('open', way, kept);
  await step('generate', way, kept);
  const saved = await way.host.save();
  const readyWith = async (syncsOfSession: number): Promise<Way> => {
    const ready = paneIn(open(await ExcelHost.open(saved, { ...options, syncsOfSession })));
    await done(ready, (pane) => {
      pane.open();
    });
    await choose(ready, 0);
    return ready;
  };
  const undisturbed = await readyWith(Infinity);
  const start = undisturbed.host.counters.syncs;
  const generateNow = (one: Way): Promise<PaneState> =>
    done(one, (pane) => {
      pane.generate('locally');
    });
  expect(stopOf(await generateNow(undisturbed))).toBeNull();
  const syncs = Array.from({ length: undisturbed.host.counters.syncs - start }, (_, sync) => sync);
  const ends = [];
  for (const sync of some(syncs)) {
    const { host, ...ending } = await readyWith(start + sync);
    const state = await generateNow({ host, ...ending });
    const warned = state.done?.result.warnings.filter((code) => code === 'END_LEFT_OUT') ?? [];
    ends.push({ sync, said: stopOf(state) ?? titlesOf(warned, state).join(), left: leftovers(host) });
    const later = paneIn(open(await ExcelHost.open(await host.save(), options)));
    const opened = await done(later, (pane) => {
      pane.open();
    });
    expect(opened.registers?.summaries).toHaveLength(kept.registers.length);
    // What was left half-written can only be taken away by deleting its sheets; nothing else costs what can be undone.
    const tidied = later.host.undoCleared.filter((member) => member !== 'Worksheet.delete');
    expect([sync, tidied]).toEqual([sync, []]);
    if (leftovers(host).length === 0) expect([sync, later.host.undoCleared]).toEqual([sync, []]);
    expect(leftovers(later.host)).toEqual([]);
    figuresAreWhole(later.host);
    await step('generate again', later, { ...kept });
  }
  return ends;
}

const step = (name: string, way: Way, kept: Kept): Promise<Said> =>
  WHOLE_WAY.find(([one]) => one === name)?.[1](way, kept) ?? Promise.reject(new Error(name));
