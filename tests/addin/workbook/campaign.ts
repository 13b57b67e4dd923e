import { repair } from '@alupse/addin/workbook';
import type { ExcelHost, FaultPoint } from '../../../preview/host';
import { figureOf, leftovers } from './our-side';
import { twoModels } from './small-models';
import { openUserWorkbook, userSide } from './user-workbook';
import { write } from './write';

/** How a run is disturbed at one point: one failure, or the end of the session (every later operation fails too). */
export type Disturbance = 'fault' | 'crash';

export interface Outcome {
  /** The run said that it went well. */
  readonly saidDone: boolean;
  /** Figure of the sheets that stand after the next start; null: none. */
  readonly figure: number | null;
  readonly problems: readonly string[];
}

const key = ({ when, level, batch, operation }: FaultPoint): string => `${batch}:${operation}:${level}:${when}`;

/** Looks of a staging sheet that nobody sees yet: a failure among them is a failure like the next one. */
const LOOKS =
  /^(font|size|bold|italic|color|underline|name,|style,|horizontal|vertical|wrap|indent|rowHeight|columnWidth)/;
const ONE_LOOK_IN = 12;

/**
 * The points of an undisturbed run at which the workbook differs from the point before, and those at which an answer is
 * lost: before each operation that follows a change, before and after each sync.
 */
export async function pointsOf(earlier: boolean): Promise<string[]> {
  const { host, runner } = await start(earlier);
  const points: string[] = [];
  let changed = false;
  let looks = 0;
  host.faults = (point) => {
    const { level, when, kind, member } = point;
    if (level === 'batch' || (when === 'before' && changed)) points.push(key(point));
    if (level === 'operation' && when === 'before') {
      const look = kind === 'set' && LOOKS.test(member);
      changed = kind === 'set' || kind === 'call' || member === 'add';
      if (look) changed = looks++ % ONE_LOOK_IN === 0;
    }
  };
  await write(runner, twoModels(2));
  host.faults = null;
  return points;
}

/** One disturbed run, then the start of a new session, and what it left. */
export async function disturbedRun(point: string, disturbance: Disturbance, earlier: boolean): Promise<Outcome> {
  const { host, runner } = await start(earlier);
  const before = userSide(host);
  const state = { reached: false };
  host.faults = (now) => {
    if (state.reached ? disturbance === 'crash' : key(now) === point) {
      state.reached = true;
      return Object.assign(new Error('injected'), { code: 'GeneralException' });
    }
    return undefined;
  };
  const saidDone = await write(runner, twoModels(2)).then(
    () => true,
    () => false,
  );
  host.faults = null;
  const atOnce = disturbance === 'fault' ? problemsOf(host, before) : [];
  await repair(runner);
  const problems = [...(state.reached ? [] : ['not reached']), ...atOnce, ...problemsOf(host, before)];
  return { saidDone, figure: problems.length === 0 ? figureOf(host) : null, problems };
}

async function start(earlier: boolean) {
  const opened = await openUserWorkbook();
  if (earlier) await write(opened.runner, twoModels(1));
  return { ...opened, host: withCountersFromZero(opened.host) };
}

/** Points are numbered by sync: those of the preparation do not count. */
function withCountersFromZero(host: ExcelHost): ExcelHost {
  host.counters.syncs = 0;
  return host;
}

function problemsOf(host: ExcelHost, before: string): string[] {
  const problems = leftovers(host).map((left) => `left: ${left}`);
  if (userSide(host) !== before) problems.push('a sheet of the person changed');
  try {
    figureOf(host);
  } catch (error) {
    problems.push(String(error));
  }
  return problems;
}
