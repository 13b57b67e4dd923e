import { AppError, type AppErrorCode } from '@report/engine/contract';

/** Reading touches nothing and may be tried again; writing has sheets to take back. */
export type Kind = 'read' | 'write';

/** What each documented code of Office means to the user (learn.microsoft.com, «Error handling with the Excel API»). */
const MEANINGS: ReadonlyMap<string, AppErrorCode> = new Map([
  ['InvalidOperationInCellEditMode', 'CELL_EDITING'],
  ['AccessDenied', 'WORKBOOK_PROTECTED'],
  ['BadPassword', 'WORKBOOK_PROTECTED'],
  ['ReadOnly', 'WORKBOOK_READ_ONLY'],
  ['Unauthenticated', 'WORKBOOK_READ_ONLY'],
  ['ApiNotAvailable', 'EXCEL_TOO_OLD'],
  ['ApiNotFound', 'EXCEL_TOO_OLD'],
  ['NotImplemented', 'EXCEL_TOO_OLD'],
  ['UnsupportedFeature', 'EXCEL_TOO_OLD'],
  ['UnsupportedOperation', 'EXCEL_TOO_OLD'],
  ['UnsupportedSheet', 'EXCEL_TOO_OLD'],
  ['ActivityLimitReached', 'EXCEL_BUSY'],
  ['Conflict', 'EXCEL_BUSY'],
  ['ConnectionFailure', 'EXCEL_BUSY'],
  ['GeneralException', 'EXCEL_REFUSED'],
  ['HostIsBusy', 'EXCEL_BUSY'],
  ['InactiveWorkbook', 'EXCEL_BUSY'],
  // Of office.js itself, not in its page of errors: Excel on the web after the computer slept.
  ['InvalidOrTimedOutSession', 'SESSION_EXPIRED'],
  ['RequestAborted', 'EXCEL_BUSY'],
  ['ServiceNotAvailable', 'EXCEL_BUSY'],
  ['Timeout', 'EXCEL_BUSY'],
]);

/** Too much at once: of a sheet that is read, or of those being written. */
const TOO_MUCH: ReadonlySet<string> = new Set([
  'MemoryLimitReached',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
]);

/** Something changed under our feet: what was read is no longer there, what is written meets something else. */
const IN_THE_WAY: ReadonlySet<string> = new Set([
  'DirtySupportingFormula',
  'EmptyChartSeries',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidReference',
  'InvalidRequest',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'OpenWorkbookLinksBlocked',
  'PivotTableRangeConflict',
  'PowerQueryRefreshResourceChallenge',
  'RangeImageExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'TableOverlapsExistingTable',
  'UndoNotSupported',
  'UnsupportedFillType',
]);

/** Failures that pass: reading again a moment later may work. */
const PASSING: ReadonlySet<string> = new Set([
  'ConnectionFailure',
  'HostIsBusy',
  'InactiveWorkbook',
  'ItemNotFound',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The foreseen failure behind an error of Office, or null when nobody foresaw it. Texts of Office are never kept. */
export function appErrorOf(error: unknown, kind: Kind): AppError | null {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (TOO_MUCH.has(code)) return new AppError(kind === 'read' ? 'SHEET_TOO_LARGE' : 'WRITE_FAILED');
  if (IN_THE_WAY.has(code)) return new AppError(kind === 'read' ? 'EXCEL_BUSY' : 'WRITE_FAILED');
  const meaning = MEANINGS.get(code);
  return meaning === undefined ? null : new AppError(meaning);
}

/** What Excel cannot do, or not with these cells: it will not pass by itself, and nothing else stands in the way. */
export const isRefusal = (error: unknown): boolean =>
  ['EXCEL_TOO_OLD', 'EXCEL_REFUSED', 'WRITE_FAILED'].includes(appErrorOf(error, 'write')?.code ?? '');

/**
 * What is thrown when an interrupted writing could not be taken back: Excel is gone, so that nobody can say that the
 * workbook is as before. A cell being edited is waited for, and what nobody foresaw stays what it is.
 */
export function notUndone(error: unknown): unknown {
  const known = appErrorOf(error, 'write');
  return known === null || known.code === 'CELL_EDITING' ? error : new AppError('WRITE_NOT_UNDONE');
}

export const mayPass = (error: unknown): boolean => PASSING.has(codeOf(error));
export const isTooMuch = (error: unknown): boolean => TOO_MUCH.has(codeOf(error));
export const isInvalid = (error: unknown): boolean => ['InvalidOperation', 'InvalidArgument'].includes(codeOf(error));
