import type { RequestBody, ResponseBody } from './wire/protocol';

/** One line of the journal of a host. */
export interface LogEntry {
  readonly kind: string;
  readonly detail?: unknown;
}

/** One sync. `request` and `response` only when the host traces: they hold the data of the workbook. */
export interface BatchLog extends LogEntry {
  readonly kind: 'batch';
  readonly operations: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Code of the error that stopped it, or null. */
  readonly error: string | null;
  readonly request?: RequestBody;
  readonly response?: ResponseBody;
}

/** Totals since the host was opened. Syncs that were refused are counted too. */
export interface Counters {
  syncs: number;
  operations: number;
  bytesIn: number;
  bytesOut: number;
}
