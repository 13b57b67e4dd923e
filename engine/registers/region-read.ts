import type { ParseIssue } from './parse-issue';
import type { ColumnData } from './parsed';
import type { Question } from './question';
import type { RecognisedRegister } from './recognised-register';

/** What one region of one sheet gave. */
export interface RegionRead {
  /** Position of the workbook among those that are read. */
  readonly workbook: number;
  readonly recognised: RecognisedRegister;
  readonly columns: ReadonlyMap<string, ColumnData>;
  /** Field key → 0-based column in the sheet. */
  readonly places: ReadonlyMap<string, number>;
  /** 1-based row in the sheet of each row of data. */
  readonly rows: Uint32Array;
  readonly issues: readonly ParseIssue[];
  readonly questions: readonly Question[];
}
