import type { IssueDetail } from '../parse-issue';
import type { Identifiers } from '../parse/identifiers';
import type { CellValue } from '../raw';

/** The cells of one column, one per row of data, and where to say what is wrong with them. */
export interface ColumnCells {
  readonly cells: readonly CellValue[];
  readonly date1904: boolean;
  /** An empty cell is a fault. */
  readonly required: boolean;
  readonly identifiers: Identifiers;
  /** Index of the entry a text names, by the list or by what a person answered; null for one in no list. */
  readonly codeOf: (vocabulary: string, text: string) => number | null;
  /** index: position in `cells`. */
  readonly report: (index: number, detail: IssueDetail) => void;
}
