/** Key of the workbook setting that says a run is under way, so that the next start can put its leftovers in order. */
const RECORD_KEY = 'alupse.run';

export interface RunRecord {
  readonly run: string;
  /** Names given to the provisional sheets, known before they are marked. */
  readonly staging: readonly string[];
  /** promoted: the new sheets are in place; what remains is to remove the old ones. */
  readonly phase: 'staging' | 'promoted';
}

/** Queues the record. */
export function saveRecord(workbook: Excel.Workbook, record: RunRecord): void {
  workbook.settings.add(RECORD_KEY, JSON.stringify(record));
}

/** Queues the reading of the record. */
export const loadRecord = (workbook: Excel.Workbook): Excel.Setting =>
  workbook.settings.getItemOrNullObject(RECORD_KEY).load({ value: true });

/** The record once loaded; null when no run is under way. */
export function readRecord(setting: Excel.Setting): RunRecord | null {
  if (setting.isNullObject) return null;
  try {
    const { run, staging, phase } = JSON.parse(String(setting.value)) as Partial<RunRecord>;
    if (typeof run === 'string' && Array.isArray(staging) && (phase === 'staging' || phase === 'promoted'))
      return { run, staging: staging.map(String), phase };
  } catch {
    // Damaged: nothing is known of the run; its sheets are still marked.
  }
  return null;
}
