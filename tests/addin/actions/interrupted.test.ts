import type ExcelJS from 'exceljs';
import { readJournal, takeBack } from '@report/addin/actions';
import { type ExcelRunner, readWorkbook, repair } from '@report/addin/workbook';
import type { Correction } from '@report/engine/corrections';
import type { CellValue } from '@report/engine/registers';
import type { ExcelHost, FaultPoint } from '../../../excel-host';
import { correct, createRegister, registersStateOf } from '../../fixtures/alupse-addin';
import { SAMPLE, sample } from '../../fixtures/sample';
import { leftovers } from '../workbook/our-side';
import { openUserWorkbook, userSide } from '../workbook/user-workbook';

const NOW = new Date(2026, 10, 22, 10, 42);
const signal = new AbortController().signal;
const JOURNAL = 'Journal des corrections';

const CELLS: readonly (readonly [address: string, before: CellValue, after: CellValue])[] = [
  ['A2', 'Viol. sexuelle', 'Violence sexuelle'],
  ['A4', 'Viol. sexuelle', 'Violence sexuelle'],
  // A number in a cell formatted as text: the format is laid aside for a moment when it is put back.
  ['B3', 7, 'sept'],
];
const corrections: readonly Correction[] = [
  {
    id: 'one',
    cluster: 'one',
    rule: 'R14',
    register: 'dialogueCases',
    field: 'mainMotive',
    certainty: 'likely',
    cells: CELLS.map(([address, before, after]) => ({ file: null, sheet: 'Dossiers', address, before, after })),
    shown: null,
    message: '',
    tables: [],
  },
];
const cases = (book: ExcelJS.Workbook): void => {
  const sheet = book.addWorksheet('Dossiers');
  sheet.addRows([
    ['Motif', 'Nombre'],
    ['Viol. sexuelle', 1],
    ['Autre', 7],
    ['Viol. sexuelle', 3],
  ]);
  sheet.getCell('B3').numFmt = '@';
};

/**
 * Numbers the moments of a run: before each change and each reading, and after each change (it is done, the answer is
 * lost). office.js gives its references back when it has time: those requests do not count.
 */
function counter(): (point: FaultPoint) => string | null {
  const seen = { change: 0, load: 0 };
  return ({ when, level, kind, member }) => {
    const change = kind === 'set' || kind === 'call' || member === 'add';
    if (level === 'batch' || member.startsWith('_') || (!change && kind !== 'load')) return null;
    const what = change ? 'change' : 'load';
    if (when === 'after') return change ? `after change ${seen.change}` : null;
    seen[what] += 1;
    return `before ${what} ${seen[what]}`;
  };
}

interface Scene {
  readonly host: ExcelHost;
  readonly runner: ExcelRunner;
  readonly act: () => Promise<unknown>;
}
type Prepare = () => Promise<Scene>;

async function pointsOf(prepare: Prepare): Promise<string[]> {
  const { host, act } = await prepare();
  const points: string[] = [];
  const key = counter();
  host.faults = (point) => {
    points.push(...[key(point)].flatMap((one) => one ?? []));
  };
  await act();
  return points;
}

/** Runs with a failure at one point (`crash`: everything fails from there on), then starts a new session. */
async function disturbed(prepare: Prepare, point: string, crash: boolean) {
  const scene = await prepare();
  const { host, runner, act } = scene;
  const state = { reached: false };
  const key = counter();
  host.faults = (now) => {
    if (state.reached ? crash : key(now) === point) {
      state.reached = true;
      return Object.assign(new Error('injected'), { code: 'GeneralException' });
    }
    return undefined;
  };
  const said = await act().then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : 'bug'),
  );
  host.faults = null;
  await repair(runner);
  return { ...scene, said, reached: state.reached };
}

const valuesOf = (host: ExcelHost) => CELLS.map(([address]) => host.values('Dossiers', address)[0]?.[0]);

/** Whether each cell is told truly: corrected and noted as done, or as before and not. */
async function truth(host: ExcelHost, runner: ExcelRunner): Promise<string[]> {
  const journal = await readJournal(runner);
  const faults: string[] = [];
  CELLS.forEach(([address, before, after], index) => {
    const value = valuesOf(host)[index];
    const done = journal.some((entry) => entry.address === address && entry.state === 'done');
    if (value !== before && value !== after) faults.push(`${address} holds something else`);
    if (done !== (value === after)) faults.push(`${address}: ${done ? 'noted, not done' : 'done, not noted'}`);
  });
  if (host.sheet('Dossiers').GetRange('B3').NumberFormat?.[0]?.[0] !== '@') faults.push('the format of B3 changed');
  const pending = host.sheetNames.includes(JOURNAL)
    ? host.values(JOURNAL).filter((row) => String(row[7]).endsWith('…'))
    : [];
  if (pending.length > 0) faults.push('a line says that it is under way');
  return faults;
}

const notJournal = (left: readonly string[]) => left.filter((one) => one !== JOURNAL);

const start = async (): Promise<Scene> => {
  const { host, runner } = await openUserWorkbook(cases);
  return { host, runner, act: () => correct(runner, corrections, NOW) };
};
const startBack = async (): Promise<Scene> => {
  const { host, runner } = await openUserWorkbook(cases);
  const { entries } = await correct(runner, corrections, NOW);
  return { host, runner, act: () => takeBack(runner, entries, NOW) };
};

describe.each([
  ['correct', start, 'after'],
  ['takeBack', startBack, 'before'],
] as const)('%s', (_, prepare, end) => {
  test.each([false, true])(`crash: %s. No change without its line, at any point (${SAMPLE})`, async (crash) => {
    const points = await pointsOf(prepare);
    expect(points.length).toBeGreaterThan(15);
    const wrong: string[] = [];
    for (const point of sample(`${end} ${String(crash)}`, points, 24)) {
      const { host, runner, said, reached } = await disturbed(prepare, point, crash);
      const whole = CELLS.map(([, before, after]) => (end === 'after' ? after : before));
      const none = CELLS.map(([, before, after]) => (end === 'after' ? before : after));
      const values = JSON.stringify(valuesOf(host));
      const faults = [...(await truth(host, runner)), ...notJournal(leftovers(host))];
      if (!reached) faults.push('not reached');
      if (said === 'done' && values !== JSON.stringify(whole)) faults.push('said done');
      if (said !== 'done' && said !== 'CORRECTION_INTERRUPTED' && values !== JSON.stringify(none))
        faults.push('said untouched');
      if (faults.length > 0) wrong.push(`${point} ${said}: ${faults.join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

test.each([false, true])(`createRegister, crash: %s. A whole sheet or none (${SAMPLE})`, async (crash) => {
  const prepare = async (): Promise<Scene> => {
    const { host, runner } = await openUserWorkbook();
    return { host, runner, act: () => createRegister(runner, 'dialogueChildren', NOW) };
  };
  const points = await pointsOf(prepare);
  // The conditions of one column are as those of the next.
  const chosen = points.filter((_, index) => index < 30 || index > points.length - 20 || index % 12 === 0);
  const before = userSide((await prepare()).host);
  const wrong: string[] = [];
  for (const point of sample(`createRegister ${String(crash)}`, chosen, 16)) {
    const { host, runner, said } = await disturbed(prepare, point, crash);
    const { summaries } = registersStateOf([await readWorkbook(runner, { signal })]);
    const stands = host.sheetNames.includes('Enfants Dialogue');
    const faults = leftovers(host).filter((one) => one !== 'Listes des registres');
    if (userSide(host) !== before) faults.push('a sheet of the person changed');
    if (stands !== (summaries.length === 1)) faults.push('half a register');
    if (stands && host.sheet('Enfants Dialogue').Visibility !== 'Visible') faults.push('hidden');
    if (said === 'done' && !stands) faults.push('said done');
    if (said !== 'done' && stands && !crash && !point.includes('after')) faults.push('said failed');
    if (faults.length > 0) wrong.push(`${point} ${said}: ${faults.join('; ')}`);
  }
  expect(wrong).toEqual([]);
});
