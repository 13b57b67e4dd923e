import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { appErrorOf, checkWritable, readWorkbook } from '@report/addin/workbook';
import { APP_ERRORS, AppError, type AppErrorCode } from '@report/engine/contract';
import type { ExcelHost } from '../../../excel-host';
import { ALL_CASES, SAMPLE, sample } from '../../fixtures/sample';
import { figureOf, leftovers } from './our-side';
import { twoModels } from './small-models';
import { openUserWorkbook, userSide, stillness } from './user-workbook';
import { withoutPauses } from './without-pauses';
import { write } from './write';

/** The documented codes of Excel, and what each must become: while reading, while writing. */
const CODES: readonly (readonly [code: string, read: AppErrorCode, write: AppErrorCode])[] = [
  ['AccessDenied', 'WORKBOOK_PROTECTED', 'WORKBOOK_PROTECTED'],
  ['ActivityLimitReached', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['ApiNotAvailable', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['ApiNotFound', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['BadPassword', 'WORKBOOK_PROTECTED', 'WORKBOOK_PROTECTED'],
  ['Conflict', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['ConnectionFailure', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['DirtySupportingFormula', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['EmptyChartSeries', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['FilteredRangeConflict', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['FormulaLengthExceedsLimit', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['GeneralException', 'EXCEL_REFUSED', 'EXCEL_REFUSED'],
  ['HostIsBusy', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['InactiveWorkbook', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['InsertDeleteConflict', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidArgument', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidBinding', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidOperation', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidOperationInCellEditMode', 'CELL_EDITING', 'CELL_EDITING'],
  // Of office.js itself, not in the typings.
  ['InvalidOrTimedOutSession', 'SESSION_EXPIRED', 'SESSION_EXPIRED'],
  ['InvalidReference', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidRequest', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidSelection', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['ItemAlreadyExists', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['ItemNotFound', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['MemoryLimitReached', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['MergedRangeConflict', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['NonBlankCellOffSheet', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['NotImplemented', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['OpenWorkbookLinksBlocked', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['OperationCellsExceedLimit', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['PivotTableRangeConflict', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['PowerQueryRefreshResourceChallenge', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['RangeExceedsLimit', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['RangeImageExceedsLimit', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['ReadOnly', 'WORKBOOK_READ_ONLY', 'WORKBOOK_READ_ONLY'],
  ['RefreshWorkbookLinksBlocked', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['RequestAborted', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['RequestPayloadSizeLimitExceeded', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['ResponsePayloadSizeLimitExceeded', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['ServiceNotAvailable', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['Timeout', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['Unauthenticated', 'WORKBOOK_READ_ONLY', 'WORKBOOK_READ_ONLY'],
  ['UndoNotSupported', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['UnsupportedFeature', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['UnsupportedFillType', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['UnsupportedOperation', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['UnsupportedSheet', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
];

const signal = new AbortController().signal;

/** What passes by itself: reading again works. */
const PASSING = new Set([
  'ConnectionFailure',
  'HostIsBusy',
  'InactiveWorkbook',
  'ItemNotFound',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
]);
/** What a smaller question may avoid. */
const TOO_MUCH = new Set(CODES.filter(([, read]) => read === 'SHEET_TOO_LARGE').map(([code]) => code));

let runs = 0;
afterAll(() => {
  console.info(`${CODES.length} codes at each sync: ${runs} runs`);
});

/** What came of it: 'done', or the code of the AppError. */
const endOf = async (host: ExcelHost, act: Promise<unknown>): Promise<string> => {
  runs += 1;
  const end = await act.then(
    () => 'done',
    (error: unknown) => {
      expect(String(error)).not.toContain('CANARI');
      if (!(error instanceof AppError)) return `raw: ${String(error)}`;
      for (const part of Object.values(APP_ERRORS[error.code])) expect(part.length).toBeGreaterThan(10);
      return error.code;
    },
  );
  // What the library kept is given back after the end, in a sync that nobody waits for.
  await stillness(host);
  return end;
};

/** Fails one sync, counted from now; `lasts`: and all that follow. */
function failAt(host: ExcelHost, sync: number, code: string, lasts = false): void {
  const first = host.counters.syncs + sync;
  host.faults = ({ level, when, batch }) =>
    level === 'batch' && when === 'before' && (batch === first || (lasts && batch > first))
      ? Object.assign(new Error('«CANARI-1» in the text of Office'), { code })
      : undefined;
}

/** Syncs of an act that nothing disturbs, without the last one, which only gives back what the library kept. */
async function syncsOf(host: ExcelHost, act: () => Promise<unknown>): Promise<number[]> {
  const before = host.counters.syncs;
  await endOf(host, act());
  return Array.from({ length: host.counters.syncs - before - 1 }, (_, sync) => sync + 1);
}

/** Syncs of a run at which each code is answered, drawn; all of them in `npm run long`. */
const SYNCS = 2;

describe(`each code (${SAMPLE})`, () => {
  withoutPauses();

  test('every code of the typings of Excel is in the list', async () => {
    const typings = await readFile(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8');
    const [, codes = ''] = /enum ErrorCodes \{([^}]+)\}/.exec(typings) ?? [];
    const known = [...codes.matchAll(/"(\w+)"/g)].map(([, code]) => code);
    expect(known.length).toBeGreaterThan(30);
    expect(known.filter((code) => !CODES.some(([mapped]) => mapped === code))).toEqual([]);
  });

  test.each(CODES)('%s while reading', async (code, reading) => {
    const { host, runner } = await openUserWorkbook();
    const before = userSide(host);
    const read = () => readWorkbook(runner, { signal });
    for (const sync of sample(`read ${code}`, await syncsOf(host, read), SYNCS)) {
      failAt(host, sync, code);
      const once = await endOf(host, read());
      failAt(host, sync, code, true);
      const always = await endOf(host, read());
      // The texts of cells, and merged areas, are asked for in smaller pieces.
      const mayAvoid = TOO_MUCH.has(code) || ['InvalidOperation', 'InvalidArgument'].includes(code);
      const expected = PASSING.has(code) ? ['done'] : mayAvoid ? ['done', reading] : [reading];
      expect({ sync, once: expected.includes(once), always }).toEqual({ sync, once: true, always: reading });
      host.faults = null;
    }
    expect(await endOf(host, read())).toBe('done');
    expect(userSide(host)).toBe(before);
  });

  test.each(CODES)('%s while writing', async (code, _reading, writing) => {
    const { host, runner } = await openUserWorkbook();
    const before = userSide(host);
    let figure = 1;
    const again = () => write(runner, twoModels(++figure));
    await again();
    let [refused, stood] = [0, figure];
    for (const sync of sample(`write ${code}`, await syncsOf(host, again), SYNCS)) {
      if (refused === 0) stood = figure;
      failAt(host, sync, code);
      const end = await endOf(host, again());
      host.faults = null;
      if (end === 'done') stood = figure;
      else refused += 1;
      // Charts that Excel cannot draw are left out, and once the sheets stand a refusal is borne.
      expect({ sync, end: ['done', writing].includes(end) }).toEqual({ sync, end: true });
      expect({ sync, left: leftovers(host), figure: figureOf(host) }).toEqual({ sync, left: [], figure: stood });
    }
    // At least until the sheets are put in place.
    if (ALL_CASES) expect(refused).toBeGreaterThan(5);
    expect(await endOf(host, again())).toBe('done');
    expect(figureOf(host)).toBe(figure);
    expect(userSide(host)).toBe(before);
  });
});

test('the message of a code says nothing of the text of Office', () => {
  for (const [code, reading, writing] of CODES) {
    const text = Object.assign(new Error('«CANARI-1» in the text of Office'), { code });
    expect(appErrorOf(text, 'read')).toEqual(new AppError(reading));
    expect(appErrorOf(text, 'write')).toEqual(new AppError(writing));
  }
});

test('what nobody foresaw is no AppError', () => {
  expect(appErrorOf(new TypeError('x is not a function'), 'read')).toBeNull();
  expect(appErrorOf(Object.assign(new Error(), { code: 'PropertyNotLoaded' }), 'write')).toBeNull();
  expect(appErrorOf('text', 'read')).toBeNull();
  expect(appErrorOf(null, 'read')).toBeNull();
});

test('reading is tried again when the failure may pass, and not for ever', async () => {
  for (const [failures, ends] of [
    [2, 'read'],
    [99, 'EXCEL_BUSY'],
  ] as const) {
    const { host, runner } = await openUserWorkbook();
    let left = failures;
    host.faults = ({ level, when }) =>
      level === 'batch' && when === 'before' && left-- > 0
        ? Object.assign(new Error(), { code: 'ServiceNotAvailable' })
        : undefined;
    const outcome = await readWorkbook(runner, { signal }).then(
      () => 'read',
      (error: unknown) => (error instanceof AppError ? error.code : 'bug'),
    );
    expect(outcome).toBe(ends);
  }
});

test('a protected or read-only workbook is said before anything is done', async () => {
  const { host, runner } = await openUserWorkbook();
  await checkWritable(runner);
  host.workbook.Protection.Protect();
  await expect(checkWritable(runner)).rejects.toEqual(new AppError('WORKBOOK_PROTECTED'));
  await expect(write(runner, twoModels(1))).rejects.toEqual(new AppError('WORKBOOK_PROTECTED'));
  expect(host.sheetNames).toEqual(['Registre', 'Notes']);
  const closed = await openUserWorkbook(undefined, { readOnly: true });
  await expect(checkWritable(closed.runner)).rejects.toEqual(new AppError('WORKBOOK_READ_ONLY'));
});

test('a protected register sheet is no obstacle', async () => {
  const { host, runner } = await openUserWorkbook();
  host.sheet('Registre').Protection.Protect();
  await checkWritable(runner);
  await write(runner, twoModels(1));
  expect(host.sheetNames).toContain('Dialogue 2016');
});

test('a cell being edited is waited for', async () => {
  const { host, runner } = await openUserWorkbook();
  host.cellEditMode = true;
  setTimeout(() => {
    host.cellEditMode = false;
  }, 50);
  await write(runner, twoModels(1));
  expect(host.sheetNames).toContain('Dialogue 2016');
});
