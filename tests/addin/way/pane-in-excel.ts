import { APP_ERRORS, type AppErrorCode } from '@report/engine/contract';
import type { GenerateResult } from '../../../addin/actions';
import * as filesPart from '../../../addin/files';
import * as panePart from '../../../addin/pane';
import type { Pane } from '../../../addin/pane/model/pane';
import type { Copied } from '../../../addin/pane/model/ports';
import type { PaneState } from '../../../addin/pane/model/state';
import { createPane } from '../../../addin/pane/work/create-pane';
import { portsTo } from '../../../addin/ports-to';
import { isSameFigure } from '../../../addin/workbook/cells/same-value';
import type { ExcelHost } from '../../../excel-host';
import { compareFigures } from '../../e2e/expected-dialogue';
import { PROFILE } from '../../fixtures/alupse';
import { seen } from '../pane/seen';
import type { Opened } from '../workbook/user-workbook';

/** The pane, unmodified but for the page around it, in a workbook of the emulated Excel. */
export interface Way extends Opened {
  readonly pane: Pane;
  readonly copies: Copied[];
  readonly downloads: string[];
}

export function paneIn(opened: Opened): Way {
  const copies: Copied[] = [];
  const downloads: string[] = [];
  const ports = portsTo({
    profile: PROFILE,
    derivations: () => Promise.resolve({ fill: () => undefined }),
    report: () => Promise.resolve({ REPORT: null }),
    labels: () => Promise.resolve({ LABELS: {} }),
    files: () =>
      Promise.resolve({
        ...filesPart,
        handOverFile: (name) => {
          downloads.push(name);
        },
      }),
    runner: opened.runner,
    createWorkbook: opened.createWorkbook,
    pane: {
      ...panePart,
      writeClipboard: (content) => {
        copies.push(content);
        return Promise.resolve(true);
      },
    },
    ground: () => null,
  });
  return { ...opened, copies, downloads, pane: createPane({ ...ports, after: () => () => undefined }) };
}

/** Waits until the pane is at rest. */
const rest = ({ pane }: Way): Promise<PaneState> =>
  new Promise((resolve) => {
    let stop = (): unknown => undefined;
    const look = (): void => {
      const state = pane.state();
      if (state.run !== null || state.working || !(state.prepared || state.incident !== null)) return;
      stop();
      resolve(state);
    };
    stop = pane.subscribe(look);
    look();
  });

/** Acts, and waits for what the pane then shows. */
export async function done(way: Way, act: (pane: Pane) => void): Promise<PaneState> {
  act(way.pane);
  return rest(way);
}

/** Titles of what was refused; each must be on the screen, with what follows from it. */
export function titlesOf(codes: readonly AppErrorCode[], state: PaneState): string[] {
  const screen = codes.length === 0 ? '' : seen(state).text;
  for (const code of codes)
    for (const part of [APP_ERRORS[code].title, APP_ERRORS[code].sentence]) expect(screen).toContain(oneSpace(part));
  return codes.map((code) => APP_ERRORS[code].title);
}

/** The message that stopped what was asked, which must be on the screen; null when nothing did. */
export function stopOf(state: PaneState): string | null {
  if (state.incident === null) return null;
  const { code } = state.incident;
  return code === null ? `bug ${state.incident.reference}` : (titlesOf([code], state)[0] ?? null);
}
/** Nothing stopped it. */
export const whole = (state: PaneState, ...more: readonly string[]): Said => stopOf(state) ?? green(...more);

/** The figures of «Dialogue 2016», read in its workbook, beside those that were computed apart from this project. */
export function figuresAreWhole(host: ExcelHost): void {
  const figuresOf = (name: string): number[] => {
    const formula = host.workbook.names.find(({ Name }) => Name === name)?.formula ?? '';
    const [, sheet = '', address] = /^='?([^'!]+)'?!(.+)$/.exec(formula) ?? [];
    return host
      .values(sheet, address)
      .flat()
      .filter((value) => typeof value === 'number');
  };
  const { differences, compared } = compareFigures(2016, figuresOf);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(150);
}

/** Every figure that was computed stands in its cell. */
export function everyFigureStands(host: ExcelHost, { trace }: GenerateResult): void {
  let figures = 0;
  for (const [sheet, places] of trace.sheets) {
    const cells = host.values(sheet, 'A1:Z999');
    for (const [address, { written }] of places) {
      if (typeof written !== 'number') continue;
      const [, letter = '', row] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      const found = cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
      expect([sheet, address, found, isSameFigure(found, written)]).toEqual([sheet, address, found, true]);
      figures += 1;
    }
  }
  expect(figures).toBeGreaterThan(300);
}

/** What a step comes to, as docs/excel-hosts.md says it. */
export type Said = string;
/** Done, with complete figures; and what the pane says was refused beside them. */
export const green = (...said: readonly string[]): Said =>
  said.length === 0 ? 'green' : `green, and: ${said.map(oneSpace).join('; ')}`;
export const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');

export const result = ({ done: written }: PaneState): GenerateResult => {
  if (written === null) throw new Error('nothing was written');
  return written.result;
};
