import { takeBack } from '@report/addin/actions';
import { correct, openRegisters } from '../../fixtures/alupse-addin';
import { SAMPLE, sample } from '../../fixtures/sample';
import { takeApart, withStylesOf } from '../workbook/compare-saved';
import { openRegistersFile } from './open-registers-file';

const NOW = new Date(2026, 10, 22, 10, 42);
const JOURNAL = ['Journal des corrections'];
const signal = new AbortController().signal;
/** Decisions accepted one by one, and in bulk: a file kept freely has thousands of cells to correct. */
const ONE_BY_ONE = 6;
const IN_BULK = 30;

/** What the pane proposes for real registers, through the whole path. */
const FILES = [
  ['dirty/dirty-dialogue-2016.xlsx', 6],
  ['dirty/dirty-bebe-2016.xlsx', 5],
  ['as-kept/dialogue-2016-saisie-libre.xlsx', 100],
] as const;

test.each(sample('files', FILES, 1))(
  `%s (${SAMPLE}): every other cell of the saved file stays byte-equal`,
  async (file, atLeast) => {
    const { host, runner } = await openRegistersFile(file);
    const proposals = (await openRegisters(runner, { signal })).corrections;
    const corrections = proposals.slice(0, IN_BULK);
    const proposed = corrections.flatMap(({ cells }) => cells);
    expect(proposed.length).toBeGreaterThanOrEqual(atLeast);
    const before = takeApart(await host.save());
    const saved = async () => withStylesOf(takeApart(await host.save(), JOURNAL), before);
    const changedIn = ({ cells }: typeof before): string[] =>
      [...before.cells.keys()].filter((cell) => cells.get(cell) !== before.cells.get(cell)).sort();

    // One by one, each over those before, and back in another order.
    const entries: string[] = [];
    for (const one of corrections.slice(0, ONE_BY_ONE)) entries.push(...(await correct(runner, [one], NOW)).entries);
    const some = corrections.slice(0, ONE_BY_ONE).flatMap(({ cells }) => cells);
    const after = await saved();
    expect(changedIn(after)).toEqual(some.map(({ sheet, address }) => `${sheet}!${address}`).sort());
    expect({ ...after, cells: null }).toEqual({ ...before, cells: null });
    for (const entry of entries.slice(0, 2)) await takeBack(runner, [entry], NOW);
    await takeBack(runner, entries.slice(2), NOW);
    expect(await saved()).toEqual(before);

    const all = await correct(runner, corrections, NOW);
    expect(all.changedMeanwhile).toEqual([]);
    const corrected = await saved();
    expect(changedIn(corrected)).toEqual(proposed.map(({ sheet, address }) => `${sheet}!${address}`).sort());
    expect({ ...corrected, cells: null }).toEqual({ ...before, cells: null });
    await takeBack(runner, all.entries, NOW);
    expect(await saved()).toEqual(before);
    // Back is where it began: the same is proposed again.
    expect((await openRegisters(runner, { signal })).corrections).toEqual(proposals);
    expect(host.warnings).toEqual([]);
  },
);
