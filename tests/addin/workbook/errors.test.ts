import { AppError, type AppErrorCode } from '@alupse/domain/contract';
import { appErrorOf, checkWritable, readWorkbook } from '@alupse/addin/workbook';
import { twoModels } from './small-models';
import { openUserWorkbook, userSide } from './user-workbook';
import { write } from './write';

/** The documented codes of Excel, and what each must become: while reading, while writing. */
const CODES: readonly (readonly [code: string, read: AppErrorCode, write: AppErrorCode])[] = [
  ['AccessDenied', 'WORKBOOK_PROTECTED', 'WORKBOOK_PROTECTED'],
  ['ActivityLimitReached', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['ApiNotAvailable', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['ApiNotFound', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['BadPassword', 'WORKBOOK_PROTECTED', 'WORKBOOK_PROTECTED'],
  ['Conflict', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['EmptyChartSeries', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['FilteredRangeConflict', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['FormulaLengthExceedsLimit', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['GeneralException', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['InactiveWorkbook', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['InsertDeleteConflict', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidArgument', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidBinding', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidOperation', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidOperationInCellEditMode', 'CELL_EDITING', 'CELL_EDITING'],
  ['InvalidReference', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidRequest', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['InvalidSelection', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['ItemAlreadyExists', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['ItemNotFound', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['MemoryLimitReached', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['MergedRangeConflict', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['NonBlankCellOffSheet', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['NotImplemented', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['OperationCellsExceedLimit', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['PivotTableRangeConflict', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['RangeExceedsLimit', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['RangeImageExceedsLimit', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['RequestAborted', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['RequestPayloadSizeLimitExceeded', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['ResponsePayloadSizeLimitExceeded', 'SHEET_TOO_LARGE', 'WRITE_FAILED'],
  ['ServiceNotAvailable', 'EXCEL_BUSY', 'EXCEL_BUSY'],
  ['Unauthenticated', 'WORKBOOK_READ_ONLY', 'WORKBOOK_READ_ONLY'],
  ['UndoNotSupported', 'EXCEL_BUSY', 'WRITE_FAILED'],
  ['UnsupportedFeature', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['UnsupportedOperation', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
  ['UnsupportedSheet', 'EXCEL_TOO_OLD', 'EXCEL_TOO_OLD'],
];

const signal = new AbortController().signal;

test.each(CODES)('%s', async (code, reading, writing) => {
  const text = Object.assign(new Error('«CANARI-1» in the text of Office'), { code });
  expect(appErrorOf(text, 'read')).toEqual(new AppError(reading));
  expect(appErrorOf(text, 'write')).toEqual(new AppError(writing));

  const { host, runner } = await openUserWorkbook();
  const before = userSide(host);
  host.faults = ({ level, when }) => (level === 'batch' && when === 'before' ? text : undefined);
  const failure = await write(runner, twoModels(1)).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toEqual(new AppError(writing));
  expect(String(failure)).not.toContain('CANARI');
  host.faults = null;
  expect(userSide(host)).toBe(before);
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
}, 20_000);

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
