import { RUN_KEY } from '../product-names';

/** A name of the workbook to be pointed at a place of a new sheet. */
export interface RecordedName {
  readonly name: string;
  readonly sheet: string;
  /** A1 address inside the sheet. */
  readonly address: string;
  /** For links alone: the user does not see it. */
  readonly hidden?: boolean;
}

/** Says that a run is under way, so that the next start can put its leftovers in order. */
export interface RunRecord {
  readonly run: string;
  /** Names given to the provisional sheets, known before they are marked. */
  readonly staging: readonly string[];
  /** promoted: the new sheets are in place; what remains is to point the names at them and to remove the old ones. */
  readonly phase: 'staging' | 'promoted';
  readonly names: readonly RecordedName[];
}

/** Queues the record. */
export function saveRecord(workbook: Excel.Workbook, record: RunRecord): void {
  workbook.settings.add(RUN_KEY, JSON.stringify(record));
}

/** Queues the reading of the record. */
export const loadRecord = (workbook: Excel.Workbook): Excel.Setting =>
  workbook.settings.getItemOrNullObject(RUN_KEY).load({ value: true });

/** Queues the end of the record. */
export function deleteRecord(workbook: Excel.Workbook): void {
  workbook.settings.getItemOrNullObject(RUN_KEY).delete();
}

/** The record once loaded; null when no run is under way, or when it is damaged: its sheets are still marked. */
export function readRecord(setting: Excel.Setting): RunRecord | null {
  if (setting.isNullObject) return null;
  try {
    const { run, staging, phase, names } = JSON.parse(String(setting.value)) as Partial<RunRecord>;
    if (typeof run !== 'string' || !Array.isArray(staging) || !Array.isArray(names)) return null;
    if (phase !== 'staging' && phase !== 'promoted') return null;
    return { run, staging: staging.map(String), phase, names: names.filter(isName) };
  } catch {
    return null;
  }
}

const isName = (value: unknown): value is RecordedName =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'sheet' in value &&
  'address' in value &&
  [value.name, value.sheet, value.address].every((part) => typeof part === 'string');
