/** error: a figure cannot be right; warning: to be looked at, the computation goes on; info: nothing to do. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * An expected fault in the user's data. Data, never thrown.
 * The message never holds the value of a personal column: list labels, column names, row numbers and counts only.
 */
export interface Finding {
  /** Id of the rule, «R05». */
  readonly rule: string;
  readonly severity: Severity;
  /** Key of the register, or null when no register was recognised. */
  readonly register: string | null;
  /** Name of the file, or null in the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** A1 address inside the sheet: «Q135». */
  readonly address: string;
  readonly message: string;
  /** Ids of the tables whose figures the fault touches. */
  readonly tables: readonly string[];
}
