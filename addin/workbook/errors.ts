import { AppError, type AppErrorCode } from '@alupse/domain/contract';

/** What each documented code of Office means to the person (learn.microsoft.com, «Error handling with the Excel API»). */
const MEANINGS: ReadonlyMap<string, AppErrorCode> = new Map([
  ['InvalidOperationInCellEditMode', 'CELL_EDITING'],
  ['AccessDenied', 'WORKBOOK_PROTECTED'],
  ['ReadOnly', 'WORKBOOK_READ_ONLY'],
  ['Unauthenticated', 'WORKBOOK_READ_ONLY'],
  ['NonBlankCellOffSheet', 'WRITE_FAILED'],
  ['ApiNotAvailable', 'EXCEL_TOO_OLD'],
  ['ApiNotFound', 'EXCEL_TOO_OLD'],
  ['NotImplemented', 'EXCEL_TOO_OLD'],
  ['UnsupportedFeature', 'EXCEL_TOO_OLD'],
  ['UnsupportedOperation', 'EXCEL_TOO_OLD'],
  ['UnsupportedSheet', 'EXCEL_TOO_OLD'],
  ['ActivityLimitReached', 'EXCEL_BUSY'],
  ['BadPassword', 'WORKBOOK_PROTECTED'],
  ['Conflict', 'EXCEL_BUSY'],
  ['ConnectionFailure', 'EXCEL_BUSY'],
  ['GeneralException', 'EXCEL_BUSY'],
  ['HostIsBusy', 'EXCEL_BUSY'],
  ['InactiveWorkbook', 'EXCEL_BUSY'],
  ['RequestAborted', 'EXCEL_BUSY'],
  ['ServiceNotAvailable', 'EXCEL_BUSY'],
  ['Timeout', 'EXCEL_BUSY'],
  ['MemoryLimitReached', 'SHEET_TOO_LARGE'],
  ['RangeExceedsLimit', 'SHEET_TOO_LARGE'],
  ['RequestPayloadSizeLimitExceeded', 'SHEET_TOO_LARGE'],
  ['ResponsePayloadSizeLimitExceeded', 'SHEET_TOO_LARGE'],
  ['EmptyChartSeries', 'WRITE_FAILED'],
  ['FilteredRangeConflict', 'WRITE_FAILED'],
  ['FormulaLengthExceedsLimit', 'WRITE_FAILED'],
  ['InsertDeleteConflict', 'WRITE_FAILED'],
  ['InvalidArgument', 'WRITE_FAILED'],
  ['InvalidBinding', 'WRITE_FAILED'],
  ['InvalidOperation', 'WRITE_FAILED'],
  ['InvalidReference', 'WRITE_FAILED'],
  ['InvalidRequest', 'WRITE_FAILED'],
  ['InvalidSelection', 'WRITE_FAILED'],
  ['ItemAlreadyExists', 'WRITE_FAILED'],
  ['ItemNotFound', 'WRITE_FAILED'],
  ['MergedRangeConflict', 'WRITE_FAILED'],
  ['OperationCellsExceedLimit', 'SHEET_TOO_LARGE'],
  ['PivotTableRangeConflict', 'WRITE_FAILED'],
  ['TableOverlapsExistingTable', 'WRITE_FAILED'],
]);

/** Failures that pass: reading again a moment later may work. */
const PASSING: ReadonlySet<string> = new Set([
  'ConnectionFailure',
  'HostIsBusy',
  'InactiveWorkbook',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
]);

const TOO_LARGE: ReadonlySet<string> = new Set(['RangeExceedsLimit', 'ResponsePayloadSizeLimitExceeded']);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The foreseen failure behind an error of Office, or null when nobody foresaw it. Texts of Office are never kept. */
export function appErrorOf(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  const meaning = MEANINGS.get(codeOf(error));
  return meaning === undefined ? null : new AppError(meaning);
}

export const mayPass = (error: unknown): boolean => PASSING.has(codeOf(error));
export const isTooLarge = (error: unknown): boolean => TOO_LARGE.has(codeOf(error));
