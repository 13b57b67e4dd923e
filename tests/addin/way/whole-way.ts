import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { wholeYear } from '@report/engine/calendar';
import { APP_ERRORS } from '@report/engine/contract';
import { copiedTables } from '../../../addin/layout';
import type { Pane } from '../../../addin/pane/model/pane';
import type { PaneState } from '../../../addin/pane/model/state';
import { copiedContent } from '../../../addin/pane/views/give-table';
import { ExcelHost, type HostOptions } from '../../../excel-host';
import { PROFILE } from '../../fixtures/alupse';
import { seriesItem, tableItem } from '../custom/composed-items';
import { open, userSide } from '../workbook/user-workbook';
import {
  done,
  everyFigureStands,
  figuresAreWhole,
  green,
  oneSpace,
  paneIn,
  result,
  type Said,
  titlesOf,
  type Way,
  whole,
} from './pane-in-excel';

const FILE = path.join(import.meta.dirname, '..', '..', 'fixtures', 'registers', 'dialogue-2016.xlsx');
/** The first row of the cases, whose motive is «Violence physique»; spoilt, so that there is something to correct. */
const [SHEET, CELL, RIGHT, WRONG] = ['Dossiers Dialogue', 'Q2', 'Violence physique', 'Violence physiqe'];
const RESULTS = ['Sommaire 2016', 'Dialogue 2016'];

/** What is kept from one step to the next. */
export interface Kept {
  readonly registers: readonly string[];
  readonly asOpened: string;
  syncs: number;
}
type Step = (way: Way, kept: Kept) => Promise<Said>;

export async function choose(way: Way, previousYears: 0 | 1): Promise<void> {
  await done(way, (pane) => {
    pane.chooseStep('statistics');
    pane.showChoices();
  });
  await done(way, (pane) => {
    pane.choose({ year: 2016, edition: 'complete', previousYears });
  });
}

async function generate(way: Way, previousYears: 0 | 1, replaced: boolean): Promise<Said> {
  await choose(way, previousYears);
  const state = await done(way, (pane) => {
    pane.generate('locally');
  });
  expect(result(state)).toMatchObject({ replaced, sheets: expect.arrayContaining(RESULTS) as unknown });
  everyFigureStands(way.host, result(state));
  figuresAreWhole(way.host);
  return whole(state, ...titlesOf(result(state).warnings, state));
}

/** The steps of a person, in order: each gives what the pane says was refused, nothing when all of it was done. */
export const WHOLE_WAY: readonly (readonly [string, Step])[] = [
  [
    'open',
    async (way) => {
      const state = await done(way, (pane) => {
        pane.open();
      });
      expect(state.registers?.summaries.map(({ rows }) => rows > 0)).toEqual([true, true, true, true, true]);
      expect(way.host.undoCleared).toEqual([]);
      return whole(state);
    },
  ],
  [
    'check',
    async (way) => {
      const state = await done(way, (pane) => {
        pane.check();
      });
      expect(state.registers?.findings.map(({ sheet, address }) => [sheet, address])).toContainEqual([SHEET, CELL]);
      return whole(state);
    },
  ],
  [
    'correct',
    async (way) => {
      const state = await accept(way);
      expect(way.host.values(SHEET, CELL)).toEqual([[RIGHT]]);
      expect(state.notice).toContain(`${CELL} corrigée.`);
      return whole(state, ...restOf(state.notice, `${CELL} corrigée.`));
    },
  ],
  [
    'take back',
    async (way, { asOpened, registers }) => {
      const state = await done(way, (pane) => {
        pane.takeBack(pane.state().undo);
      });
      // Value, type and look.
      expect(userSide(way.host, registers)).toBe(asOpened);
      return whole(state, ...restOf(state.notice, `${CELL} est comme avant.`));
    },
  ],
  [
    'mark',
    async (way, { asOpened, registers }) => {
      const marked = await done(way, (pane) => {
        pane.mark(true);
      });
      expect([marked.marked, userSide(way.host, registers) === asOpened]).toEqual([true, false]);
      const state = await done(way, (pane) => {
        pane.mark(false);
      });
      expect([state.marked, userSide(way.host, registers)]).toEqual([false, asOpened]);
      await accept(way);
      return whole(state);
    },
  ],
  ['generate', (way) => generate(way, 0, false)],
  [
    'generate again',
    async (way, kept) => {
      const before = way.host.counters.syncs;
      const said = await generate(way, 0, true);
      kept.syncs = way.host.counters.syncs - before;
      return said;
    },
  ],
  [
    'compare',
    async (way) => {
      const said = await generate(way, 1, true);
      expect(result(way.pane.state()).sheets).toContain('Comparaison 2016');
      return said;
    },
  ],
  [
    'explain',
    async (way) => {
      const places = [...(result(way.pane.state()).trace.sheets.get('Dialogue 2016') ?? [])];
      // A share or a mean: what Excel answers may differ after the fifteenth digit.
      const isBroken = (written: unknown): boolean => typeof written === 'number' && !Number.isInteger(written);
      const [place = ''] = places.find(([, { written }]) => isBroken(written)) ?? [];
      way.host.userSelect('Dialogue 2016', place);
      const figure = await explained(way, (pane) => {
        pane.explainFigure();
      });
      expect(figure.explanation?.figure).toMatchObject({ outdated: false });
      way.host.userSelect(SHEET, CELL);
      const row = await explained(way, (pane) => {
        pane.explainRow();
      });
      expect(row.explanation?.row).toMatchObject({ outdated: false });
      await explained(way, (pane) => {
        pane.leaveExplanation();
        pane.leaveExplanation();
      });
      return whole(way.pane.state());
    },
  ],
  [
    'copy',
    async (way) => {
      const { answer, trace } = result(way.pane.state());
      const table = copiedTables(answer, trace.models).find(({ caption }) => caption.includes('Motif principal'));
      if (table === undefined) throw new Error('no table to copy');
      expect(await way.pane.copy(copiedContent(table))).toBe(true);
      // The figures of the printed report.
      for (const figure of [44, 33, 19, 17]) expect(way.copies[0]?.text).toMatch(new RegExp(`\\b${figure}\\b`));
      return green();
    },
  ],
  [
    'hand on',
    async (way) => {
      const state = await done(way, (pane) => {
        pane.handOver('with');
      });
      const opened = state.notice?.startsWith('Le nouveau classeur est ouvert') === true;
      expect(way.downloads).toEqual(opened ? [] : ['Sommaire 2016.xlsx']);
      return opened ? whole(state) : oneSpace(state.notice ?? '');
    },
  ],
  [
    'compose',
    async (way) => {
      const { registers } = way.pane.state();
      if (registers === null) throw new Error('no registers');
      const jobs = await customJobsOf(way);
      const written = await jobs.write('locally', {
        items: [tableItem({}, { order: 'count' }), seriesItem()],
        period: wholeYear(2016),
        rounding: 'adjusted',
        others: [],
        signal: new AbortController().signal,
      });
      const cells = way.host.values('Sur mesure 2016').flat();
      for (const figure of [44, 33, 19, 17]) expect(cells).toContain(figure);
      expect(written).toMatchObject({ count: 2, left: [] });
      return green(...written.warnings.map((code) => APP_ERRORS[code].title));
    },
  ],
  [
    'new register',
    async (way) => {
      const state = await done(way, (pane) => {
        pane.openOverlay({ kind: 'newRegister' });
        pane.createRegister('bebeRequests');
      });
      const [sheet = ''] = /«.+?»/.exec(state.notice ?? '') ?? [];
      return whole(state, ...restOf(state.notice, `Feuille ${sheet} créée.`));
    },
  ],
];

/** What a notice says beyond that it was done. */
const restOf = (notice: string | null, good: string): string[] => {
  const left = (notice ?? '').replace(good, '').trim();
  return left === '' ? [] : [left];
};

async function accept(way: Way): Promise<PaneState> {
  await done(way, (pane) => {
    pane.check();
  });
  return done(way, (pane) => {
    const corrections = pane.state().registers?.corrections ?? [];
    pane.accept(corrections.filter(({ cells }) => cells.some(({ address }) => address === CELL)));
  });
}

/** What explains is no run: its answer is the next state. */
const explained = (way: Way, act: (pane: Pane) => void): Promise<PaneState> =>
  new Promise((resolve) => {
    const stop = way.pane.subscribe(() => {
      stop();
      resolve(way.pane.state());
    });
    act(way.pane);
  });

const customJobsOf = async ({ runner }: Way) => {
  const { customJobs } = await import('../../../addin/custom-ports');
  return customJobs(PROFILE, {}, runner);
};

/** A workbook of registers with one cell spoilt, and the pane beside it. */
export async function setOut(options: Partial<HostOptions>): Promise<{ readonly way: Way; readonly kept: Kept }> {
  const way = paneIn(open(await ExcelHost.open(new Uint8Array(await readFile(FILE)), options)));
  way.host.userPut(SHEET, CELL, WRONG);
  const registers = [...way.host.sheetNames];
  return { way, kept: { registers, asOpened: userSide(way.host, registers), syncs: 0 } };
}
